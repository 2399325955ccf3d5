import { nextState } from '#domain/kernel/machine';
import { PLACEMENT_EVENT } from '#domain/placements/placements/events';
import { boundDays } from '#domain/placements/placements/placement.rules';
import {
  PLACEMENT,
  type PlacementCommand,
  type PlacementState,
} from '#domain/placements/placements/placement.states';
import { placementView } from '#domain/placements/placements/views';
import { addCertificate } from '#features/demonstration/two-years/certificates';
import { addChecks } from '#features/demonstration/two-years/checks';
import type { Need } from '#features/demonstration/two-years/needs';
import type { Person } from '#features/demonstration/two-years/people';
import { AFTER_OFFER, type Placed } from '#features/demonstration/two-years/placed';
import { addPreparation } from '#features/demonstration/two-years/preparation';
import { addReports } from '#features/demonstration/two-years/reports';
import type { Stage } from '#features/demonstration/two-years/stage';
import { addStory } from '#features/demonstration/two-years/stories';
import { MatchEngagementEntity } from '#features/marketplace/matching/match.entity';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import {
  EarlyEndEntity,
  PlacementTermsEntity,
  SuspensionEntity,
} from '#features/placements/placements/placement-work.entity';

type Step = readonly [command: PlacementCommand, day: (dates: Dates) => number, by: By, reason?: string];
type By = 'PERSON' | 'OFFICER' | 'APPROVER' | 'SYSTEM';
type Dates = Pick<Placed, 'offeredOn' | 'startsOn' | 'endsOn'>;

/** Days after the end. */
const COMPLETED = 17;
const CLOSED = 370;
/** Days of work before an early end. */
const EARLY = 30;
const SUSPENDED_ON = -4;
const REVIEW_AFTER = 12;

const afterOffer =
  (days: number) =>
  ({ offeredOn }: Dates) =>
    offeredOn + days;
const afterEnd =
  (days: number) =>
  ({ endsOn }: Dates) =>
    endsOn + days;

const TO_CLOSED: readonly Step[] = [
  ['accept', afterOffer(AFTER_OFFER.accepted), 'PERSON'],
  ['clear', afterOffer(AFTER_OFFER.cleared), 'OFFICER'],
  ['ready', afterOffer(AFTER_OFFER.ready), 'SYSTEM'],
  ['start', ({ startsOn }) => startsOn, 'SYSTEM'],
  ['finish', afterEnd(1), 'SYSTEM'],
  ['complete', afterEnd(COMPLETED), 'APPROVER'],
  ['followUp', afterEnd(COMPLETED + 0.01), 'SYSTEM'],
  ['close', afterEnd(CLOSED), 'SYSTEM'],
];
const upTo = (count: number): readonly Step[] => TO_CLOSED.slice(0, count);

/** How a placement came to its state. */
const PATHS: Readonly<Record<PlacementState, readonly Step[]>> = {
  OFFERED: [],
  CLEARANCE: upTo(1),
  PLANNING: upTo(2),
  READY: upTo(3),
  ACTIVE: upTo(4),
  SUSPENDED: [...upTo(4), ['suspend', () => SUSPENDED_ON, 'OFFICER', 'SECURITY']],
  REPORTING: upTo(5),
  COMPLETED: upTo(6),
  FOLLOW_UP: upTo(7),
  CLOSED: upTo(8),
  DECLINED: [['decline', afterOffer(4), 'PERSON', 'EMPLOYER']],
  LAPSED: [['lapse', afterOffer(8), 'SYSTEM']],
  CANCELLED: [...upTo(1), ['cancel', afterOffer(10), 'PERSON', 'PROFESSIONAL_WITHDREW']],
  TERMINATED_EARLY: [...upTo(4), ['terminate', afterEnd(1), 'APPROVER', 'HEALTH']],
};
const WITHOUT_POSITION: readonly PlacementState[] = ['OFFERED', 'DECLINED', 'LAPSED', 'CANCELLED'];

/** Writes one placement with all that belongs to it. */
export function addPlacement(
  stage: Stage,
  need: Need,
  person: Person,
  candidacyId: string,
  goal: PlacementState,
): void {
  const endsOn = goal === 'TERMINATED_EARLY' ? need.startsOn + EARLY : need.startsOn + need.days;
  const row = offerOf(stage, need, person, candidacyId);
  const dates = { offeredOn: need.chosenOn, startsOn: need.startsOn, endsOn };
  const placed: Placed = { id: row.id, candidacyId, need, person, ...dates, row, event: trailOf(stage, row) };
  placed.event('placement.offered', need.chosenOn, row.offeredBy, {
    from: null,
    to: 'OFFERED',
    command: 'offer',
  });
  addPreparation(stage, placed, goal);
  for (const step of PATHS[goal]) take(stage, placed, step);
  row.position = WITHOUT_POSITION.includes(goal) ? null : 1;
  addChecks(stage, placed);
  addReports(stage, placed);
  addCertificate(stage, placed);
  addStory(stage, placed);
  addEnds(stage, placed);
  stage.ledger.add(PlacementEntity, row);
  addTurn(stage, row, need.host.country.zone);
}

function take(stage: Stage, placed: Placed, [command, dayOf, by, reason]: Step): void {
  const { row, person } = placed;
  const day = dayOf(placed);
  const from = row.state;
  const to = nextState(PLACEMENT, from, command);
  const actors: Record<By, string> = { PERSON: person.accountId, ...SYSTEM, ...staffOf(stage) };
  Object.assign(row, {
    state: to,
    version: row.version + 1,
    since: stage.at(day),
    reason: reason ?? row.reason,
  });
  if (command === 'accept') row.acceptedAt = stage.at(day);
  placed.event(PLACEMENT_EVENT[command], day, actors[by], { from, to, command }, reason);
}

const SYSTEM = { SYSTEM: 'system:clock' } as const;
const staffOf = ({ staff }: Stage) => ({ OFFICER: staff.officer, APPROVER: staff.approver });

function offerOf(stage: Stage, need: Need, person: Person, candidacyId: string): PlacementEntity {
  const { host, terms, chosenOn } = need;
  const offeredAt = stage.at(chosenOn + 0.001);
  return {
    ...{ id: stage.ledger.id(offeredAt), candidacyId, needId: need.id, needVersion: 1 },
    ...{ professionalId: person.professionalId, institutionId: host.institutionId },
    ...{ programmeId: stage.programme.id, country: host.country.code },
    ...{ state: 'OFFERED', version: 1, termsVersion: 1, isReplanning: false, since: offeredAt },
    ...{ modality: terms.modality ?? 'VIRTUAL', startsOn: terms.startsOn ?? '', endsOn: terms.endsOn ?? '' },
    ...{ weeklyHours: Math.min(terms.weeklyHours ?? person.weeklyHours, person.weeklyHours) },
    ...{ childContact: terms.childContact, support: [...terms.support], position: null, reason: null },
    ...{ offeredBy: stage.staff.approver, offeredAt, acceptedAt: null },
  };
}

function trailOf(stage: Stage, row: PlacementEntity): Placed['event'] {
  const { id, candidacyId, needId, professionalId, institutionId, programmeId, country } = row;
  const facts = { candidacyId, needId, professionalId, institutionId, programmeId, country };
  return (name, day, actor, own, reason) => {
    const aggregate = { type: 'placement', id, version: row.version };
    const isNews = row.state === 'COMPLETED';
    const at = stage.at(name === 'placement.offered' ? day + 0.001 : day);
    stage.ledger.event({ name, aggregate, data: { ...facts, ...own }, at, actor, reason, isNews });
  };
}

/** What the terms were, and how the work was interrupted or ended before its time. */
function addEnds(stage: Stage, { row, endsOn }: Placed): void {
  const { id: placementId, modality, startsOn, weeklyHours, state, acceptedAt } = row;
  if (acceptedAt && state !== 'CANCELLED')
    stage.ledger.add(PlacementTermsEntity, {
      ...{ placementId, version: 1, modality, startsOn, endsOn: row.endsOn, weeklyHours, since: acceptedAt },
    });
  if (state === 'SUSPENDED') {
    const since = stage.at(SUSPENDED_ON);
    const reviewOn = stage.on(SUSPENDED_ON + REVIEW_AFTER);
    stage.ledger.add(SuspensionEntity, {
      ...{ id: stage.ledger.id(since), placementId, reason: 'SECURITY', reviewOn, since, until: null },
    });
  }
  if (state === 'TERMINATED_EARLY')
    stage.ledger.add(EarlyEndEntity, {
      ...{ placementId, endedOn: stage.on(endsOn), side: 'PROFESSIONAL', reason: 'HEALTH' },
    });
}

function addTurn(stage: Stage, row: PlacementEntity, zone: string): void {
  const { id, state, since, professionalId } = row;
  const dueOn = state === 'SUSPENDED' ? stage.on(SUSPENDED_ON + REVIEW_AFTER) : undefined;
  stage.turn({ subject: 'placement', id, state, view: placementView(row), since, dueOn }, row, zone);
  const days = boundDays(row);
  if (days)
    stage.ledger.add(MatchEngagementEntity, {
      ...{ sourceId: id, professionalId, kind: 'PLACEMENT', startsOn: days.from, endsOn: days.to },
    });
}
