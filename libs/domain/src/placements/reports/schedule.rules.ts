import type { DateWindow, IsoDate } from '#domain/kernel/dates';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { followUpsOf, type PlannedReport, reportsOf } from '#domain/placements/reports/cadence.rules';
import type { ReportKind, ReportState } from '#domain/placements/reports/report.states';

/** A report that exists. */
export interface KeptReport {
  readonly kind: ReportKind;
  readonly state: ReportState;
  readonly periodFrom: IsoDate;
  readonly periodTo: IsoDate;
  readonly dueOn: IsoDate;
}

const PLANNED: readonly PlacementState[] = [
  'PLANNING',
  'READY',
  'ACTIVE',
  'SUSPENDED',
  'REPORTING',
  'COMPLETED',
  'TERMINATED_EARLY',
];
const LOOKED_BACK_ON: readonly PlacementState[] = ['FOLLOW_UP', 'CLOSED'];
const NOT_HANDED_IN: readonly ReportState[] = ['DUE', 'DRAFT', 'OVERDUE'];

/**
 * The reports that a placement owes in its state; none before the clearances are done and after a cancellation.
 * @param window first and last day; for an early end the day on which it ended
 */
export function reportsOwed(
  state: PlacementState,
  window: DateWindow,
  monthlyAboveWeeks: number,
): PlannedReport[] {
  if (PLANNED.includes(state)) return reportsOf(window, monthlyAboveWeeks);
  if (!LOOKED_BACK_ON.includes(state)) return [];
  return [...reportsOf(window, monthlyAboveWeeks), ...followUpsOf(window.to)];
}

/** What to do so that the reports that exist become those that are owed. */
export interface ScheduleChanges<Kept> {
  readonly add: readonly PlannedReport[];
  /** Not submitted yet: they take the new period and day. */
  readonly move: readonly { readonly kept: Kept; readonly to: PlannedReport }[];
  /** No longer owed: forgotten when untouched, waived when somebody has begun. */
  readonly drop: readonly Kept[];
}

const keyOf = (kind: ReportKind, from: IsoDate): string => `${kind} ${from}`;
/** Of these there is one at most, whatever its period. */
const SINGLE = (kind: ReportKind): boolean => kind !== 'PROGRESS';
const keyOfKept = ({ kind, periodFrom }: KeptReport): string => keyOf(kind, SINGLE(kind) ? '' : periodFrom);
const keyOfPlanned = ({ kind, period }: PlannedReport): string =>
  keyOf(kind, SINGLE(kind) ? '' : period.from);

/** Compares what exists with what is owed; what was submitted stays as it is. */
export function scheduleChanges<Kept extends KeptReport>(
  kept: readonly Kept[],
  owed: readonly PlannedReport[],
): ScheduleChanges<Kept> {
  const existing = new Map(kept.map((report) => [keyOfKept(report), report]));
  const wanted = new Set(owed.map(keyOfPlanned));
  const isOpen = ({ state }: Kept): boolean => NOT_HANDED_IN.includes(state);
  return {
    add: owed.filter((planned) => !existing.has(keyOfPlanned(planned))),
    move: owed.flatMap((to) => {
      const report = existing.get(keyOfPlanned(to));
      const isSame =
        report?.periodFrom === to.period.from &&
        report.periodTo === to.period.to &&
        report.dueOn === to.dueOn;
      return report && isOpen(report) && !isSame ? [{ kept: report, to }] : [];
    }),
    drop: kept.filter((report) => isOpen(report) && !wanted.has(keyOfKept(report))),
  };
}
