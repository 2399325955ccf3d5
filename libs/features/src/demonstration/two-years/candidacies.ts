import { nextState } from '#domain/kernel/machine';
import { reserveUntil } from '#domain/marketplace/candidacies/candidacy.rules';
import {
  CANDIDACY,
  type CandidacyCommand,
  type CandidacyState,
} from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY_EVENT, type CandidacyEventFacts } from '#domain/marketplace/candidacies/events';
import { CRITERIA } from '#domain/marketplace/candidacies/panel.rules';
import { CANDIDACY_VIEW } from '#domain/marketplace/candidacies/views';
import type { Need } from '#features/demonstration/two-years/needs';
import type { Person } from '#features/demonstration/two-years/people';
import type { PlannedCandidate } from '#features/demonstration/two-years/plan';
import { APPLIED_BEFORE, STEP_BEFORE } from '#features/demonstration/two-years/plan';
import type { Stage } from '#features/demonstration/two-years/stage';
import { WORDS } from '#features/demonstration/two-years/two-years-cast';
import {
  CandidacyEntity,
  CandidacyMessageEntity,
  PanelMemberEntity,
} from '#features/marketplace/candidacies/candidacy.entity';

type Who = 'PERSON' | 'HOST' | 'OFFICER' | 'APPROVER' | 'SYSTEM';
type Step = readonly [command: CandidacyCommand, day: number, by: Who, reason?: string];

const SYSTEM = 'system:clock';
/** Days before the choice. */
const [MET, HOST_PREFERS] = [6, 4];
const INTERVIEW_HOUR_MS = 3_600_000;

const TO_INTERVIEW: readonly Step[] = [
  ['apply', -APPLIED_BEFORE, 'PERSON'],
  ['prescreen', -STEP_BEFORE.PRESCREENED, 'OFFICER'],
  ['shortlist', -STEP_BEFORE.SHORTLISTED, 'HOST'],
  ['interview', -STEP_BEFORE.INTERVIEW, 'OFFICER'],
];
const upTo = (count: number): readonly Step[] => TO_INTERVIEW.slice(0, count);

/** How a candidacy came to its state, with the days counted from the choice. */
const PATHS: Partial<Record<CandidacyState, readonly Step[]>> = {
  APPLIED: upTo(1),
  PRESCREENED: upTo(2),
  SHORTLISTED: upTo(3),
  INTERVIEW: upTo(4),
  PREFERRED: [...upTo(4), ['prefer', -STEP_BEFORE.PREFERRED, 'OFFICER']],
  SELECTED: [...upTo(4), ['prefer', -STEP_BEFORE.PREFERRED, 'OFFICER'], ['select', 0, 'APPROVER']],
  RESERVE: [...upTo(4), ['reserve', -STEP_BEFORE.RESERVE, 'OFFICER']],
  NOT_SELECTED: [...upTo(4), ['notSelect', 1, 'OFFICER', 'STRONGER_CANDIDATE']],
  WITHDRAWN: [...upTo(2), ['withdraw', -STEP_BEFORE.WITHDRAWN, 'PERSON']],
  INELIGIBLE: [...upTo(1), ['refuse', -STEP_BEFORE.INELIGIBLE, 'OFFICER', 'DATES']],
  LAPSED: [...upTo(2), ['lapse', 1, 'SYSTEM', 'HOST_SILENT']],
};

/** Writes one candidacy; answers its id. */
export function addCandidacy(stage: Stage, need: Need, planned: PlannedCandidate, person: Person): string {
  return new CandidacyCourse(stage, need, planned, person).play();
}

class CandidacyCourse {
  private readonly id: string;
  private readonly row: Partial<CandidacyEntity>;
  private state: CandidacyState | null = null;
  private version = 0;
  private readonly actors: Readonly<Record<Who, string>>;
  private readonly facts;

  constructor(
    private readonly stage: Stage,
    private readonly need: Need,
    private readonly planned: PlannedCandidate,
    person: Person,
  ) {
    const { host } = need;
    const createdAt = stage.at(planned.chosenOn - APPLIED_BEFORE);
    this.id = stage.ledger.id(createdAt);
    this.actors = {
      ...{ PERSON: person.accountId, HOST: host.accountId, OFFICER: stage.staff.officer },
      ...{ APPROVER: stage.staff.approver, SYSTEM },
    };
    this.facts = {
      ...{ needId: need.id, professionalId: person.professionalId, institutionId: host.institutionId },
      ...{ programmeId: stage.programme.id, country: host.country.code },
    };
    const weeklyHours = Math.min(need.terms.weeklyHours ?? person.weeklyHours, person.weeklyHours);
    this.row = {
      ...{ id: this.id, ...this.facts, createdAt, needVersion: 1, score: null, reason: null },
      ...{ motivation: stage.chance.one(WORDS.motivations), weeklyHours },
      ...{ availableFrom: need.terms.startsOn, availableTo: need.terms.endsOn },
      ...{ gates: [], interviewAt: null, preferredBy: [], reserveUntil: null },
    };
  }

  play(): string {
    const steps = PATHS[this.planned.state] ?? [];
    for (const step of steps) this.take(step);
    if (this.stage.chance.is(0.4)) this.talk();
    this.stage.ledger.add(CandidacyEntity, { ...this.row, version: this.version });
    return this.id;
  }

  private take([command, day, by, reason]: Step): void {
    const { stage, row } = this;
    const from = this.state;
    if (command === 'prefer' || command === 'reserve' || command === 'notSelect') this.meet();
    if (command === 'prefer') this.hostPrefers();
    const to = nextState(CANDIDACY, from, command);
    const at = stage.at(this.planned.chosenOn + day);
    if (command === 'prescreen') row.gates = [{ code: 'language', passes: true }];
    if (command === 'interview') this.invite();
    if (command === 'prefer') row.preferredBy = ['HOST', 'IOM'];
    if (command === 'reserve')
      row.reserveUntil = reserveUntil(stage.on(this.planned.chosenOn + day), stage.deadlines.reserveMonths);
    this.version++;
    this.state = to;
    Object.assign(row, { state: to, since: at, reason: reason ?? row.reason });
    const times = command === 'interview' && ({ times: 'SET' } as const);
    this.event(CANDIDACY_EVENT[command], at, this.actors[by], { from, to, command, ...times }, reason);
    if (to === this.planned.state) this.turn(at);
  }

  private turn(since: Date): void {
    const { state } = this.planned;
    const item = { subject: 'candidacy', id: this.id, state, view: CANDIDACY_VIEW[state], since } as const;
    this.stage.turn(item, this.facts, this.need.host.country.zone);
  }

  private invite(): void {
    const met = this.stage.at(this.planned.chosenOn - MET).getTime();
    const isAhead = this.planned.state === 'INTERVIEW';
    const day = this.stage.on(this.planned.chosenOn - MET);
    this.row.interviewAt = isAhead ? new Date(`${day}T09:00:00Z`) : new Date(met - INTERVIEW_HOUR_MS);
    const none = { candidacyId: this.id, conflict: null, scores: null };
    if (isAhead)
      this.stage.ledger.add(
        PanelMemberEntity,
        { ...none, accountId: this.actors.HOST, side: 'HOST' },
        { ...none, accountId: this.actors.OFFICER, side: 'IOM' },
      );
  }

  /** Both sides have met the person, and have scored. */
  private meet(): void {
    const { ledger, chance } = this.stage;
    const at = this.stage.at(this.planned.chosenOn - MET);
    for (const [accountId, side] of [
      [this.actors.HOST, 'HOST'],
      [this.actors.OFFICER, 'IOM'],
    ] as const) {
      const scores = Object.fromEntries(CRITERIA.map((criterion) => [criterion, chance.between(3, 5)]));
      ledger.add(PanelMemberEntity, {
        ...{ candidacyId: this.id, accountId, side, conflict: false },
        scores: scores as unknown as PanelMemberEntity['scores'],
      });
      this.event('candidacy.conflict-declared', at, accountId, { conflict: false });
      this.event('candidacy.scored', at, accountId, { side });
    }
  }

  private hostPrefers(): void {
    this.version++;
    const at = this.stage.at(this.planned.chosenOn - HOST_PREFERS);
    this.event('candidacy.preference-given', at, this.actors.HOST, { side: 'HOST' });
  }

  /** A question and its answer, and sometimes a word from IOM. */
  private talk(): void {
    const { chance } = this.stage;
    const day = this.planned.chosenOn - STEP_BEFORE.PRESCREENED;
    const thread: string[] = [];
    const say = (hours: number, author: string, text: string): void => {
      const sentAt = this.stage.at(day + hours / 24);
      const messageId = this.stage.ledger.id(sentAt);
      const { ledger } = this.stage;
      ledger.add(CandidacyMessageEntity, {
        id: messageId,
        candidacyId: this.id,
        authorId: author,
        text,
        sentAt,
      });
      thread.push(author);
      const both = new Set([this.actors.PERSON, this.actors.HOST, ...thread]);
      const receiverIds = [...both].filter((id) => id !== author);
      this.event('message.posted', sentAt, author, { messageId, receiverIds });
    };
    const topic = chance.below(WORDS.questions.length);
    say(2, this.actors.PERSON, WORDS.questions[topic] ?? '');
    say(20, this.actors.HOST, WORDS.answers[topic] ?? '');
    if (chance.is(0.4)) say(23, this.actors.OFFICER, chance.one(WORDS.notes));
  }

  private event<N extends keyof CandidacyEventFacts>(
    name: N,
    at: Date,
    actor: string,
    own: CandidacyEventFacts[N],
    reason?: string,
  ): void {
    const aggregate = { type: 'candidacy', id: this.id, version: this.version };
    this.stage.ledger.event({ name, aggregate, data: { ...this.facts, ...own }, at, actor, reason });
  }
}
