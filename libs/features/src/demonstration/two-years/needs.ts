import type { IsoDate } from '#domain/kernel/dates';
import type { NEED_EVENT } from '#domain/marketplace/needs/events';
import type { NeedStepCommand } from '#domain/marketplace/needs/need.policy';
import type { NeedCommand } from '#domain/marketplace/needs/need.states';
import type { Support } from '#domain/marketplace/needs/support.rules';
import type { AskedSkill, TermsOfReference } from '#domain/marketplace/needs/terms';
import { BLANK_TERMS } from '#domain/marketplace/needs/terms';
import { NEED_VIEW } from '#domain/marketplace/needs/views';
import { skillUri } from '#features/demonstration/cast';
import type { Chance } from '#features/demonstration/two-years/chance';
import type { Host } from '#features/demonstration/two-years/hosts';
import { type PlannedHost, type PlannedNeed, WRITTEN_BEFORE } from '#features/demonstration/two-years/plan';
import type { Stage } from '#features/demonstration/two-years/stage';
import { NeedDecisionEntity, NeedEntity, NeedVersionEntity } from '#features/marketplace/needs/need.entity';

/** A need as its candidates and its placement refer to it. */
export interface Need extends Pick<PlannedNeed, 'chosenOn' | 'startsOn' | 'days'> {
  readonly id: string;
  readonly host: Host;
  readonly terms: TermsOfReference;
}

const SYSTEM = 'system:clock';
/** Days before the start by which people apply. */
const DEADLINE = 14;

/** Writes needs from the draft on; what a placement does to one is written with it. */
export class NeedWriter {
  constructor(private readonly stage: Stage) {}

  add(planned: PlannedNeed, host: Host): Need {
    const { ledger, chance, programme, staff } = this.stage;
    const { state, chosenOn } = planned;
    const createdAt = this.stage.at(chosenOn - WRITTEN_BEFORE);
    const need: Need = {
      ...planned,
      id: ledger.id(createdAt),
      host,
      terms: termsOf(planned, host, chance, (day) => this.stage.on(day)),
    };
    const course = new NeedCourse(this.stage, need, state === 'PUBLISHED');
    course.event('need.created', chosenOn - WRITTEN_BEFORE, host.accountId);
    if (state !== 'DRAFT') course.submit(chosenOn - WRITTEN_BEFORE + 2);
    if (state === 'CHANGES_REQUESTED')
      course.decide(
        'requestChanges',
        'need.changes-requested',
        chosenOn - WRITTEN_BEFORE + 3,
        staff.approver,
        'UNCLEAR',
      );
    else if (state !== 'DRAFT' && state !== 'SUBMITTED') course.publish(chosenOn - WRITTEN_BEFORE + 6);
    this.end(course, planned);
    const reviewDueAt = course.turn(state);
    ledger.add(NeedEntity, {
      ...need.terms,
      ...{ id: need.id, programmeId: programme.id, institutionId: host.institutionId, state },
      ...{ version: 1, revision: course.revision, authorIds: [host.accountId], createdAt },
      ...{ submittedAt: course.submittedAt, publishedAt: course.publishedAt },
      reviewDueAt: state === 'SUBMITTED' ? reviewDueAt : null,
    } as Partial<NeedEntity>);
    return need;
  }

  /** What became of it after it was open. */
  private end(course: NeedCourse, { state, placement, chosenOn, startsOn, days }: PlannedNeed): void {
    if (state === 'CANCELLED')
      course.decide('cancel', 'need.cancelled', chosenOn - 15, course.host.accountId, 'NO_BUDGET');
    const isAccepted = state === 'FILLED' || state === 'CLOSED' || placement === 'CANCELLED';
    if (isAccepted) course.system('need.filled', chosenOn + 3);
    if (placement === 'CANCELLED') course.system('need.reopened', chosenOn + 10);
    if (state === 'EXPIRED') course.system('need.expired', startsOn - DEADLINE + 1);
    if (placement === 'CLOSED') course.system('need.closed', startsOn + days + 370);
    if (placement === 'TERMINATED_EARLY') course.system('need.closed', startsOn + 31);
  }
}

/**
 * The terms of a need of the plan.
 * @param on the date of a day of the plan
 */
export function termsOf(
  { words, language, startsOn, days }: PlannedNeed,
  { country, trade, city }: PlannedHost,
  chance: Chance,
  on: (day: number) => IsoDate,
): TermsOfReference {
  const essential = trade.essential.map((slug, i) => asked(slug, i === 0 ? 3 : 2, 5 - i, true));
  const desirable = trade.desirable.map((slug) => asked(slug, 2, 2, false));
  const modality = chance.one(['ON_SITE', 'HYBRID', 'HYBRID', 'VIRTUAL'] as const);
  return {
    ...BLANK_TERMS,
    ...{ title: words.title, objective: words.objective, outputs: words.outputs },
    ...{ counterparts: words.counterparts, skills: [...essential, ...desirable] },
    languages: [{ code: language, minimum: 'B1', preferred: 'C1' }],
    ...{ modality, country: country.code, place: modality === 'VIRTUAL' ? null : city },
    ...{ startsOn: on(startsOn), endsOn: on(startsOn + days), deadline: on(startsOn - DEADLINE) },
    weeklyHours: chance.one([15, 20, 20]),
    ...{ positions: 1, sector: trade.sector, childContact: trade.childContact },
    support: modality === 'VIRTUAL' ? OFFERED.virtual : OFFERED.onSite,
  };
}

const inKind = { amount: null, currency: null, per: null } as const;
/** What the programme and its hosts offer. */
const OFFERED: Readonly<Record<'onSite' | 'virtual', readonly Support[]>> = {
  onSite: [
    { kind: 'ALLOWANCE', payer: 'IOM', amount: '900.00', currency: 'USD', per: 'MONTH' },
    { kind: 'TRAVEL', payer: 'IOM', amount: '650.00', currency: 'USD', per: 'ONCE' },
    { kind: 'INSURANCE', payer: 'IOM', ...inKind },
    { kind: 'LODGING', payer: 'HOST', ...inKind },
  ],
  virtual: [{ kind: 'ALLOWANCE', payer: 'IOM', amount: '250.00', currency: 'USD', per: 'MONTH' }],
};

const asked = (slug: string, level: number, weight: number, essential: boolean): AskedSkill => ({
  ...{ conceptUri: skillUri(slug), level, weight, essential, mandatory: false },
});

/** The steps of one need. */
class NeedCourse {
  revision = 1;
  submittedAt: Date | null = null;
  publishedAt: Date | null = null;
  private since: Date | null = null;

  constructor(
    private readonly stage: Stage,
    private readonly need: Need,
    /** Whether it is open today, so that the worker is still to match it. */
    private readonly isOpen: boolean,
  ) {}

  get host(): Host {
    return this.need.host;
  }

  event(name: (typeof NEED_EVENT)[NeedCommand], day: number, actor: string, reason?: string): void {
    const { institutionId, country } = this.host;
    const data = { programmeId: this.stage.programme.id, institutionId, country: country.code };
    const aggregate = { type: 'need', id: this.need.id, version: 1 };
    const isNews = name === 'need.published' && this.isOpen;
    this.stage.ledger.event({ name, aggregate, data, at: this.stage.at(day), actor, reason, isNews });
    this.since = this.stage.at(day);
  }

  system(name: (typeof NEED_EVENT)[NeedCommand], day: number): void {
    this.revision++;
    this.event(name, day, SYSTEM);
  }

  submit(day: number): void {
    const { id: needId, terms } = this.need;
    const submittedAt = this.stage.at(day);
    this.submittedAt = submittedAt;
    const authorIds = [this.host.accountId];
    this.stage.ledger.add(NeedVersionEntity, { needId, version: 1, terms, authorIds, submittedAt });
    this.decide('submit', 'need.submitted', day, this.host.accountId);
  }

  publish(day: number): void {
    this.publishedAt = this.stage.at(day);
    this.decide('approve', 'need.published', day, this.stage.staff.approver);
  }

  decide(
    command: NeedStepCommand,
    name: (typeof NEED_EVENT)[NeedCommand],
    day: number,
    decidedBy: string,
    reason?: string,
  ): void {
    const decidedAt = this.stage.at(day);
    this.revision++;
    this.stage.ledger.add(NeedDecisionEntity, {
      ...{ id: this.stage.ledger.id(decidedAt), needId: this.need.id, version: 1, command },
      ...{ reason: reason ?? null, comment: WORDED[command] ?? null, decidedBy, decidedAt },
    });
    this.event(name, day, decidedBy, reason);
  }

  /** Whose turn it is in its last state; nobody's while it has never been submitted. */
  turn(state: PlannedNeed['state']): Date | null {
    if (!this.submittedAt || !this.since) return null;
    const { institutionId, country } = this.host;
    const facts = {
      ...{ programmeId: this.stage.programme.id, institutionId, professionalId: null, country: country.code },
    };
    const item = {
      subject: 'need',
      id: this.need.id,
      state,
      view: NEED_VIEW[state],
      since: this.since,
    } as const;
    return this.stage.turn(item, facts, country.zone);
  }
}

const WORDED: Partial<Record<NeedStepCommand, string>> = {
  requestChanges: 'Please say how many people are to learn it, and who they are.',
};
