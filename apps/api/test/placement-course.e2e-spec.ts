import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedCommands, transition } from '#domain/kernel/machine';
import { DEFAULT_READINESS } from '#domain/placements/placements/placement.rules';
import {
  PLACEMENT,
  PLACEMENT_STATES,
  type PlacementCommand,
} from '#domain/placements/placements/placement.states';
import { a } from '#testing/a';
import { eventually } from '#testing/eventually';
import type { Place } from '#testing/need-builder';
import { aSession, type SignedIn, signedIn } from '#testing/people';
import { anInstitution, aProgramme } from '#testing/places';
import { type RunningProduct, startProduct } from '#testing/running-product';

const STEP = 'mutation ($step: PlacementStepInput!';
/** Every step that people take after the acceptance, as the API knows it. */
const STEPS = {
  clear: `${STEP}) { stepPlacement(command: CLEAR, step: $step) { version } }`,
  start: `${STEP}) { stepPlacement(command: START, step: $step) { version } }`,
  suspend: `${STEP}, $reviewOn: Date) { suspendPlacement(step: $step, reviewOn: $reviewOn) { version } }`,
  terminate: `${STEP}) { terminatePlacement(step: $step, end: { endedOn: "2000-01-01", side: IOM }) { version } }`,
  complete: `${STEP}) { stepPlacement(command: COMPLETE, step: $step) { version } }`,
  close: `${STEP}) { stepPlacement(command: CLOSE, step: $step) { version } }`,
  resume: `${STEP}) { stepPlacement(command: RESUME, step: $step) { version } }`,
} as const satisfies Partial<Record<PlacementCommand, string>>;
type Step = keyof typeof STEPS;

const PLACEMENT_QUERY = `query ($id: ID!) { placement(id: $id) { state status { key waitingOn } steps { command }
  plans { version digest isCurrent signableAs signatures { signatory } } readiness { code done } emergencyContact { name }
  terms { version modality } amendments { id state parts steps { command } } } }`;

interface Seen {
  readonly state: string | null;
  readonly status: { key: string };
  readonly plans: {
    version: number;
    digest: string;
    isCurrent: boolean;
    signableAs: string[];
    signatures: { signatory: string }[];
  }[];
  readonly emergencyContact: { name: string } | null;
  readonly terms: { version: number; modality: string }[];
  readonly amendments: { id: string; state: string; parts: string[]; steps: { command: string }[] }[];
}

describe('the course of a placement over the API', () => {
  let product: RunningProduct;
  let place: Place;
  let host: SignedIn;
  let officer: SignedIn;
  let approver: SignedIn;

  beforeAll(async () => {
    product = await startProduct();
    const programmeId = await aProgramme(product);
    place = { programmeId, institutionId: await anInstitution(product, programmeId) };
    host = await signedIn(product, { memberships: [{ institutionId: place.institutionId, role: 'OWNER' }] });
    officer = await signedIn(product, { staff: [{ role: 'CASE_OFFICER', programmeId }] });
    approver = await signedIn(product, { staff: [{ role: 'APPROVER', programmeId }] });
  });
  afterAll(() => product.stop());

  const anyone = async () => {
    const { accountId, professionalId } = await a(product.database).professional().active();
    return { token: await aSession(product.database, accountId), professionalId };
  };
  const offered = async (professionalId: string, terms = {}) => {
    const needId = await a(product.database).need(place, terms).published();
    return a(product.database).placement(place, needId, professionalId, terms).offered();
  };
  const see = async (id: string, { token }: { token: string }): Promise<Seen> =>
    (await product.ask<{ placement: Seen }>(PLACEMENT_QUERY, { id }, token)).placement;
  /** The worker follows by itself; this waits until it has. */
  const until = (is: () => Promise<boolean>): Promise<void> =>
    eventually(async () => {
      if (!(await is())) throw new Error('the worker did not follow');
    });
  const stands = (id: string, state: string) => until(async () => (await see(id, officer)).state === state);

  it('takes each step in the states of the table and in no other, whoever asks', async () => {
    const { professionalId } = await anyone();
    const wrong: string[] = [];
    for (const [i, state] of PLACEMENT_STATES.entries()) {
      const day = `${2031 + i}-03-01`;
      const id = await offered(professionalId, { startsOn: day, endsOn: `${2031 + i}-05-31` });
      const takesNone = ['OFFERED', 'DECLINED', 'LAPSED', 'CANCELLED'].includes(state);
      for (const command of Object.keys(STEPS) as Step[]) {
        for (const [who, role] of [
          [officer, 'CASE_OFFICER'],
          [approver, 'APPROVER'],
        ] as const) {
          await product.database.sql(`UPDATE placement SET state = $2, position = $3 WHERE id = $1`, [
            id,
            state,
            takesNone ? null : 1,
          ]);
          const isKnown = allowedCommands(PLACEMENT, state).includes(command);
          const isTheirs = isKnown && transition(PLACEMENT, state, command).by.includes(role);
          const reason = PLACEMENT.reasons[command]?.[0];
          const code = await product.refusal(STEPS[command], { step: { id, reason } }, who.token);
          const isDenied = code === 'FORBIDDEN';
          const isRight = isTheirs
            ? !isDenied && code !== 'ILLEGAL_TRANSITION'
            : isDenied || code === 'ILLEGAL_TRANSITION';
          if (!isRight) wrong.push(`${state} ${command} ${role}: ${code}`);
        }
      }
    }
    expect(wrong).toEqual([]);
  });

  it('goes from the acceptance to the work, and from on-site to virtual', async () => {
    const person = await anyone();
    const id = await offered(person.professionalId, { startsOn: '2026-01-01', endsOn: '2199-12-31' });
    const step = { step: { id } };
    await product.ask(
      'mutation ($step: PlacementStepInput!) { stepPlacement(command: ACCEPT, step: $step) { id } }',
      step,
      person.token,
    );
    const CHECKS =
      'query ($placementId: ID!) { clearances(placementId: $placementId) { id type state status { waitingOn } outcome { issuer } } }';
    const checks = async (by: { token: string }) => {
      const { data } = await product.send<{
        clearances: { id: string; type: string; state: string | null; outcome: object | null }[];
      } | null>(CHECKS, { placementId: id }, by.token);
      return data?.clearances ?? [];
    };
    await until(async () => (await checks(officer)).length > 0);
    expect((await checks(person)).map(({ state }) => state)).toContain(null);
    expect((await checks(host)).find(({ type }) => type === 'MEDICAL')?.outcome).toBeNull();
    for (const check of await checks(officer)) {
      if (check.state !== 'REQUIRED') continue;
      const outcome = { issuer: 'IOM', issuedOn: '2025-01-01', expiresOn: '2199-12-31' };
      const by = check.type === 'HOST_APPROVAL' ? host : person;
      const given = { step: { id: check.id }, outcome };
      const hand = (name: string) =>
        `mutation ($step: ClearanceStepInput!, $outcome: ClearanceOutcomeInput) { ${name}(step: $step, outcome: $outcome) { id } }`;
      await product.ask(hand('submitClearance'), given, by.token);
      await product.ask(hand('clearClearance'), given, officer.token);
    }
    await product.ask(STEPS.clear, step, officer.token);
    await until(async () =>
      Boolean(
        (
          await product.database.sql(`SELECT 1 FROM report WHERE placement_id = $1 AND kind = 'BASELINE'`, [
            id,
          ])
        )[0],
      ),
    );
    const { reports } = await product.ask<{ reports: { edges: object[] } }>(
      'query ($id: ID!) { reports(placementId: $id) { edges { node { about { needTitle institutionName } } } } }',
      { id },
      host.token,
    );
    expect(reports.edges).toContainEqual({
      node: { about: { needTitle: 'Triage', institutionName: expect.any(String) } },
    });
    await product.database.sql(
      `UPDATE report SET state = 'ACCEPTED' WHERE placement_id = $1 AND kind = 'BASELINE'`,
      [id],
    );

    const ACTION = 'mutation ($placement: PlacementActionInput!';
    const placement = { id };
    const plan = {
      summary: 'Teach, pilot, hand over.',
      milestones: [{ text: 'Taught', dueOn: '2027-01-31' }],
    };
    await product.ask(
      `${ACTION}, $plan: WorkPlanInput!) { writeWorkPlan(placement: $placement, plan: $plan) { id } }`,
      { placement, plan },
      host.token,
    );
    const contact = { name: 'A sister', phone: '+44 20 7946 0000' };
    const CONTACT = `${ACTION}, $contact: EmergencyContactInput!) { giveEmergencyContact(placement: $placement, contact: $contact) { emergencyContact { phone } } }`;
    // Nobody abroad knows whose number this is.
    const national = { ...contact, phone: '020 7946 0000' };
    expect(await product.refusal(CONTACT, { placement, contact: national }, person.token)).toBe('BAD_INPUT');
    expect(await product.ask(CONTACT, { placement, contact }, person.token)).toEqual({
      giveEmergencyContact: { emergencyContact: { phone: '+442079460000' } },
    });
    expect((await see(id, host)).emergencyContact).toBeNull();
    for (const { code } of DEFAULT_READINESS) {
      await product.ask(
        `${ACTION}, $code: Code!) { tickReadiness(placement: $placement, code: $code, done: true) { id } }`,
        { placement, code },
        host.token,
      );
    }
    const digest = (await see(id, host)).plans[0]?.digest;
    const SIGN = 'mutation ($signature: PlanSignatureInput!) { signWorkPlan(signature: $signature) { id } }';
    const sign = (as: string, given = digest) => ({ signature: { id, digest: given, as } });
    expect(await product.refusal(SIGN, sign('PROFESSIONAL', 'f'.repeat(64)), person.token)).toBe(
      'PLAN_OUTDATED',
    );
    expect(await product.refusal(SIGN, sign('FOCAL_POINT'), officer.token)).toBe('FORBIDDEN');
    const mine = async (by: { token: string }) => (await see(id, by)).plans[0]?.signableAs;
    expect([await mine(person), await mine(host), await mine(approver), await mine(officer)]).toEqual([
      ['PROFESSIONAL'],
      ['FOCAL_POINT'],
      ['APPROVER'],
      [],
    ]);
    await product.ask(SIGN, sign('PROFESSIONAL'), person.token);
    await product.ask(SIGN, sign('FOCAL_POINT'), host.token);
    expect((await see(id, host)).plans).toMatchObject([
      {
        isCurrent: true,
        signableAs: [],
        signatures: [{ signatory: 'PROFESSIONAL' }, { signatory: 'FOCAL_POINT' }],
      },
    ]);
    await product.ask(SIGN, sign('APPROVER'), approver.token);
    // Nobody says so: the worker finds it ready, and the first day come.
    await stands(id, 'ACTIVE');
    expect((await see(id, host)).emergencyContact).toEqual({ name: 'A sister' });
    expect((await see(id, person)).state).toBeNull();

    const { askAmendment } = await product.ask<{ askAmendment: { amendments: { id: string }[] } }>(
      `${ACTION}, $wish: AmendmentInput!) { askAmendment(placement: $placement, wish: $wish, why: "The road is closed.") { amendments { id } } }`,
      { placement, wish: { modality: 'VIRTUAL' } },
      host.token,
    );
    const answers = async (by: { token: string }) =>
      (await see(id, by)).amendments[0]?.steps.map(({ command }) => command);
    expect([await answers(approver), await answers(officer), await answers(host)]).toEqual([
      ['APPROVE', 'REFUSE'],
      [],
      [],
    ]);
    await product.ask(
      'mutation ($step: AmendmentStepInput!) { stepAmendment(command: APPROVE, step: $step) { id } }',
      { step: { id: askAmendment.amendments[0]?.id, placementId: id } },
      approver.token,
    );
    expect(await see(id, person)).toMatchObject({
      terms: [
        { version: 1, modality: 'ON_SITE' },
        { version: 2, modality: 'VIRTUAL' },
      ],
      amendments: [{ state: 'APPROVED', parts: ['modality'], steps: [] }],
      plans: [{ isCurrent: false, signableAs: [] }],
    });
  });

  it('is known by name to its sides', async () => {
    const person = await anyone();
    const id = await offered(person.professionalId);
    const names = '{ about { needTitle institutionName } professionalName }';
    for (const { token } of [person, host]) {
      const { placement } = await product.ask<{ placement: object }>(
        `query ($id: ID!) { placement(id: $id) ${names} }`,
        { id },
        token,
      );
      expect(placement).toEqual({
        about: { needTitle: 'Triage', institutionName: expect.any(String) },
        professionalName: 'Test person',
      });
    }
  });

  it('lets its professional read the need that is no longer open to others', async () => {
    const [person, other] = [await anyone(), await anyone()];
    const id = await offered(person.professionalId);
    const [need] = await product.database.sql<{ id: string }>(
      `UPDATE need SET state = 'FILLED' WHERE id = (SELECT need_id FROM placement WHERE id = $1) RETURNING id`,
      [id],
    );
    const query = 'query ($id: ID!) { need(id: $id) { title } }';
    expect(await product.ask(query, need, person.token)).toEqual({ need: { title: 'Triage' } });
    expect(await product.refusal(query, need, other.token)).toBe('NOT_FOUND');
  });

  it('is nobody else’s', async () => {
    const person = await anyone();
    const id = await offered(person.professionalId);
    const stranger = await anyone();
    expect(await product.refusal(PLACEMENT_QUERY, { id }, stranger.token)).toBe('NOT_FOUND');
    const plan = { summary: 'x', milestones: [{ text: 'x', dueOn: '2030-03-02' }] };
    expect(
      await product.refusal(
        'mutation ($p: PlacementActionInput!, $plan: WorkPlanInput!) { writeWorkPlan(placement: $p, plan: $plan) { id } }',
        { p: { id }, plan },
        stranger.token,
      ),
    ).toBe('NOT_FOUND');
  });
});
