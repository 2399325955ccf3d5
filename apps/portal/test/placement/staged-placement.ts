import { randomUUID } from 'node:crypto';
import { expect } from '@jest/globals';
import { addDays } from '#domain/kernel/dates';
import { mailOf } from '#features/demonstration/cast';
import { inDays, publishedNeed } from '#portal-test/cases';
import type { Stage } from '#portal-test/stage';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';

const CLEARANCE = (name: string) =>
  `mutation ($step: ClearanceStepInput!, $outcome: ClearanceOutcomeInput) { ${name}(step: $step, outcome: $outcome) { id } }`;

interface Row {
  readonly id: string;
}
interface Connection<Node> {
  readonly edges: readonly { readonly node: Node }[];
}
interface Seen {
  readonly state: string;
  readonly programmeId: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly plans: readonly { readonly digest: string }[];
}

/** Who has a part in a placement: its professional, and people of the demonstration. */
export type Player =
  | 'professional'
  | 'hodan.host'
  | 'casey.officer'
  | 'carla.officer'
  | 'april.approver'
  | 'sami.safeguarding'
  | 'ana.analyst'
  | 'visitor';

/** A placement on its way, and what people do with it over the API, where it is not they who are looked at. */
export class StagedPlacement {
  /** What a scene leaves for a later one: an address that was passed on. */
  link = '';

  /** What a visitor has reported to the safeguarding officers. */
  concern = '';

  private constructor(
    private readonly stage: Stage,
    readonly id: string,
    readonly title: string,
    readonly person: { readonly mail: string; readonly account: string },
  ) {}

  /** Offers a need of its own to someone of the demonstration. */
  static async offered(stage: Stage, mail: string, title: string): Promise<StagedPlacement> {
    const { database } = stage.product;
    const needId = await publishedNeed(stage, title);
    const [row] = await database.sql<{ account: string; person: string; programme: string; place: string }>(
      `SELECT account.id AS account, professional_id AS person, need.programme_id AS programme, institution_id AS place
       FROM account, need WHERE account.email = $1 AND need.id = $2`,
      [mailOf({ mail }), needId],
    );
    const { account = '', person = '', programme: programmeId = '', place: institutionId = '' } = row ?? {};
    const terms = { startsOn: inDays(50), endsOn: inDays(110) };
    const id = await a(database).placement({ programmeId, institutionId }, needId, person, terms).offered();
    return new StagedPlacement(stage, id, title, { mail, account });
  }

  /** A visitor raises a concern. */
  async raisesConcern(): Promise<void> {
    this.concern = `A driver asked for money: ${randomUUID()}`;
    await this.stage.product.ask(
      'mutation ($concern: NewConcernInput!) { raiseConcern(concern: $concern) }',
      {
        concern: { text: this.concern },
      },
    );
  }

  /** The beginning of somebody's email address. */
  mailOf(who: Player): string {
    return who === 'professional' ? this.person.mail : who;
  }

  /** Waits until staff see the state. */
  async becomes(state: string): Promise<void> {
    await eventually(async () => expect((await this.seen()).state).toBe(state));
  }

  async seen(): Promise<Seen> {
    const casey = await this.stage.part('casey.officer');
    const { placement } = await casey<{ placement: Seen }>(
      'query ($id: ID!) { placement(id: $id) { state programmeId startsOn endsOn plans { version digest } } }',
      { id: this.id },
    );
    return placement;
  }

  /** Waits until the checks are asked for; all of them but one type are submitted and approved. */
  async passesChecks(but = ''): Promise<void> {
    const casey = await this.stage.part('casey.officer');
    const open = await eventually(async () => {
      const { clearances } = await casey<{ clearances: { id: string; type: string; state: string }[] }>(
        'query ($id: ID!) { clearances(placementId: $id) { id type state } }',
        { id: this.id },
      );
      const asked = clearances.filter(({ state }) => state === 'REQUIRED' || state === 'EXPIRED');
      expect(asked.length).toBeGreaterThan(0);
      return asked;
    });
    const outcome = { issuer: 'Invented authority', issuedOn: inDays(-30), expiresOn: inDays(700) };
    for (const { id, type } of open.filter((check) => check.type !== but)) {
      const provider = await this.part(type === 'HOST_APPROVAL' ? 'hodan.host' : 'professional');
      await provider(CLEARANCE('submitClearance'), { step: { id }, outcome });
      await casey(CLEARANCE('clearClearance'), { step: { id }, outcome });
    }
  }

  /** A plan for the present terms is written and signed by all three. */
  async isPlanned(summary: string): Promise<void> {
    const { startsOn } = await this.seen();
    const milestones = [{ text: 'The scale is taught', dueOn: addDays(startsOn, 20) }];
    const hodan = await this.part('hodan.host');
    await hodan(
      'mutation ($placement: PlacementActionInput!, $plan: WorkPlanInput!) { writeWorkPlan(placement: $placement, plan: $plan) { id } }',
      { placement: { id: this.id }, plan: { summary, milestones } },
    );
    const { plans } = await this.seen();
    for (const [who, as] of [
      ['professional', 'PROFESSIONAL'],
      ['hodan.host', 'FOCAL_POINT'],
      ['april.approver', 'APPROVER'],
    ] as const) {
      const signatory = await this.part(who);
      await signatory(
        'mutation ($signature: PlanSignatureInput!) { signWorkPlan(signature: $signature) { id } }',
        {
          signature: { id: this.id, digest: plans[0]?.digest, as },
        },
      );
    }
  }

  /** The earliest form of a kind in one of these states, as soon as there is one. */
  report(kind: string, states: readonly string[] = ['DUE', 'DRAFT', 'OVERDUE', 'RETURNED']) {
    return eventually(async () => {
      const casey = await this.part('casey.officer');
      const { reports } = await casey<{
        reports: Connection<Row & { periodFrom: string; periodTo: string; state: string }>;
      }>(
        'query ($id: ID!, $kinds: [ReportKind!]) { reports(placementId: $id, kinds: $kinds, first: 50) { edges { node { id state periodFrom periodTo } } } }',
        { id: this.id, kinds: [kind] },
      );
      const found = reports.edges.map(({ node }) => node).filter(({ state }) => states.includes(state));
      const [first] = found.sort((a, b) => a.periodTo.localeCompare(b.periodTo));
      if (!first) throw new Error(`There is no form ${kind} that is ${states.join(' or ')}`);
      return first;
    });
  }

  /** The case officer accepts what was submitted. */
  async accepts(kind: string): Promise<void> {
    const { id } = await this.report(kind, ['SUBMITTED']);
    const casey = await this.part('casey.officer');
    await casey('mutation ($step: ReportStepInput!) { stepReport(command: ACCEPT, step: $step) { state } }', {
      step: { id },
    });
  }

  /** Somebody at the API. */
  part(who: Player) {
    return this.stage.part(this.mailOf(who));
  }
}
