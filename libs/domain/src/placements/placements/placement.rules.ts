import { addDays, type DateWindow, type IsoDate, overlapDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import {
  LIVE_PLACEMENT_STATES,
  type PlacementCommand,
  type PlacementState,
} from '#domain/placements/placements/placement.states';
import type { Modality } from '#domain/reference/vocabulary';

/** The part of a placement that binds a person's time. */
export interface Commitment {
  readonly placementId: string;
  readonly modality: Modality;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly weeklyHours: number;
}

const windowOf = ({ startsOn, endsOn }: Commitment): DateWindow => ({ from: startsOn, to: endsOn });

/** The days that a placement takes of a person's time in this state; null while it is only on offer, and once it is over. */
export function boundDays({
  state,
  startsOn,
  endsOn,
}: Pick<Commitment, 'startsOn' | 'endsOn'> & { readonly state: PlacementState }): DateWindow | null {
  const live: readonly PlacementState[] = LIVE_PLACEMENT_STATES;
  return live.includes(state) ? { from: startsOn, to: endsOn } : null;
}

/** Hybrid work has days on site, so it binds the person to a place as on-site work does. */
const isBoundToPlace = (modality: Modality): boolean => modality !== 'VIRTUAL';

/** The live placements on site that share a day with this one, when it is on site itself. */
export function clashes(wanted: Commitment, live: readonly Commitment[]): Commitment[] {
  if (!isBoundToPlace(wanted.modality)) return [];
  return live.filter(
    (other) =>
      other.placementId !== wanted.placementId &&
      isBoundToPlace(other.modality) &&
      overlapDays(windowOf(wanted), windowOf(other)) > 0,
  );
}

/** The most weekly hours that run at the same time on any day of the wanted placement, itself included. */
export function peakHours(wanted: Commitment, live: readonly Commitment[]): number {
  const others = live.filter(
    (other) => other.placementId !== wanted.placementId && overlapDays(windowOf(wanted), windowOf(other)) > 0,
  );
  // The sum can only rise on a day on which something starts.
  const days = [wanted.startsOn, ...others.map((o) => o.startsOn).filter((day) => day > wanted.startsOn)];
  const onDay = (day: IsoDate): number =>
    others
      .filter(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)
      .reduce((sum, { weeklyHours }) => sum + weeklyHours, wanted.weeklyHours);
  return Math.max(...days.map(onDay));
}

/**
 * Whether someone can take this on beside what they have.
 * @param offeredHours weekly hours that the professional offers
 * @throws DomainError PLACEMENT_CLASH or HOURS_EXCEEDED
 */
export function assertFits(wanted: Commitment, live: readonly Commitment[], offeredHours: number): void {
  const clash = clashes(wanted, live)[0];
  if (clash) throw new DomainError('PLACEMENT_CLASH', { from: clash.startsOn, to: clash.endsOn });
  const hours = peakHours(wanted, live);
  if (hours > offeredHours) throw new DomainError('HOURS_EXCEEDED', { hours, offeredHours });
}

/** Whether an application for these dates is hindered by the accepted placement: both on site on a shared day. */
export const isHinderedBy = (application: Commitment, accepted: Commitment): boolean =>
  clashes(application, [accepted]).length > 0;

/** One line of the host's readiness checklist; `weight` in points. */
export interface ReadinessItem {
  readonly code: string;
  readonly weight: number;
  readonly done: boolean;
}

/** Share of the readiness checklist that is done, by weight, in percent (0–100, rounded down); 100 without items. */
export function readinessPercent(items: readonly ReadinessItem[]): number {
  const total = items.reduce((sum, { weight }) => sum + weight, 0);
  const done = items.reduce((sum, item) => sum + (item.done ? item.weight : 0), 0);
  return total === 0 ? 100 : Math.floor((100 * done) / total);
}

/** What a host prepares; how much of it is enough is data of the programme. */
export const DEFAULT_READINESS: readonly Omit<ReadinessItem, 'done'>[] = [
  { code: 'COUNTERPART_NAMED', weight: 3 },
  { code: 'WORKPLACE', weight: 2 },
  { code: 'INTERNET', weight: 2 },
  { code: 'EQUIPMENT', weight: 2 },
  { code: 'INTRODUCTION_PLANNED', weight: 1 },
  { code: 'SAFEGUARDING_BRIEFING', weight: 3 },
  { code: 'EMERGENCY_PLAN', weight: 2 },
];

export interface ReadyFacts {
  readonly isPlanSigned: boolean;
  readonly readiness: number;
  readonly threshold: number;
  readonly missingBaselines: number;
}

/** What keeps a placement from being ready, as codes; empty when nothing does. */
export function notReadyBecause(facts: ReadyFacts): string[] {
  const checks: [boolean, string][] = [
    [!facts.isPlanSigned, 'PLAN_NOT_SIGNED'],
    [facts.readiness < facts.threshold, 'HOST_NOT_READY'],
    [facts.missingBaselines > 0, 'BASELINE_MISSING'],
  ];
  return checks.filter(([holds]) => holds).map(([, code]) => code);
}

export interface StartFacts {
  readonly modality: Modality;
  readonly today: IsoDate;
  readonly startsOn: IsoDate;
  readonly openClearances: number;
  readonly isPlanSigned: boolean;
  readonly hasInsurance: boolean;
  readonly hasSecurityClearance: boolean;
  readonly hasEmergencyContact: boolean;
  readonly linkTested: boolean;
}

/** What keeps a placement from starting today, as codes; hybrid work needs what both kinds need. */
export function cannotStartBecause(facts: StartFacts): string[] {
  const onSite = facts.modality !== 'VIRTUAL';
  const virtual = facts.modality !== 'ON_SITE';
  const checks: [boolean, string][] = [
    [facts.today < facts.startsOn, 'PERIOD_NOT_OVER'],
    [facts.openClearances > 0, 'CLEARANCE_OPEN'],
    [!facts.isPlanSigned, 'PLAN_NOT_SIGNED'],
    [onSite && !facts.hasInsurance, 'NO_INSURANCE'],
    [onSite && !facts.hasSecurityClearance, 'NO_SECURITY_CLEARANCE'],
    [onSite && !facts.hasEmergencyContact, 'NO_EMERGENCY_CONTACT'],
    [virtual && !facts.linkTested, 'LINK_NOT_TESTED'],
  ];
  return checks.filter(([holds]) => holds).map(([, code]) => code);
}

export interface CompletionFacts {
  readonly finalReportAccepted: boolean;
  /** Feedback of either side that is neither in nor waived. */
  readonly feedbackOpen: number;
  readonly handoverItems: number;
  readonly outputsUnscored: number;
  /** The terms have changed since the work plan was signed. */
  readonly isReplanning: boolean;
}

/** What keeps a placement from being completed, as codes. */
export function notCompleteBecause(facts: CompletionFacts): string[] {
  const checks: [boolean, string][] = [
    [!facts.finalReportAccepted, 'FINAL_REPORT_OPEN'],
    [facts.feedbackOpen > 0, 'FEEDBACK_OPEN'],
    [facts.handoverItems === 0, 'NO_HANDOVER'],
    [facts.outputsUnscored > 0, 'OUTPUTS_UNSCORED'],
    [facts.isReplanning, 'PLAN_NOT_SIGNED'],
  ];
  return checks.filter(([holds]) => holds).map(([, code]) => code);
}

/** @throws DomainError NOT_READY with the reasons, when there are any. */
export function assertNothingOpen(reasons: readonly string[]): void {
  if (reasons.length > 0) throw new DomainError('NOT_READY', { reasons });
}

/** Whether the last day is over. */
export const isOver = (endsOn: IsoDate, today: IsoDate): boolean => today >= addDays(endsOn, 1);

/** The commands that a hold blocks: everything that leads onward. Ways out and suspension stay open. */
export const PLACEMENT_HELD: readonly PlacementCommand[] = [
  'offer',
  'accept',
  'clear',
  'ready',
  'start',
  'resume',
  'amend',
  'finish',
  'complete',
  'followUp',
];

const HAS_WORKED: readonly PlacementState[] = ['COMPLETED', 'FOLLOW_UP', 'CLOSED', 'TERMINATED_EARLY'];

/**
 * A certificate says that the work was done; an early end that nobody is to blame for still gets one for its days.
 * @throws DomainError CERTIFICATE_TOO_EARLY or CERTIFICATE_REFUSED (after misconduct)
 */
export function assertCertifiable(state: PlacementState, endReason: string | null): void {
  if (!HAS_WORKED.includes(state)) throw new DomainError('CERTIFICATE_TOO_EARLY');
  if (state === 'TERMINATED_EARLY' && endReason === 'MISCONDUCT')
    throw new DomainError('CERTIFICATE_REFUSED');
}
