import { addDays, addMonths, type DateWindow, type IsoDate, windowDays } from '#domain/kernel/dates';
import { DomainError } from '#domain/kernel/errors';
import type { ReportKind } from '#domain/placements/reports/report.states';

/** A report to come: the days that it is about, and the day on which it is due. */
export interface PlannedReport {
  readonly kind: ReportKind;
  readonly period: DateWindow;
  readonly dueOn: IsoDate;
}

/** Days after the end by which the final forms are due. */
const FINAL_DAYS = 14;

/** Last days of the periods of progress, without the final one. */
function progressEnds({ from, to }: DateWindow, monthlyAboveWeeks: number): IsoDate[] {
  const days = windowDays({ from, to });
  if (days <= 7 * monthlyAboveWeeks) return days > 1 ? [addDays(from, Math.ceil(days / 2) - 1)] : [];
  const ends: IsoDate[] = [];
  for (let month = 1; addDays(addMonths(from, month), -1) < to; month++) {
    ends.push(addDays(addMonths(from, month), -1));
  }
  return ends;
}

/**
 * Every form of a placement up to its end, in the order in which they are due.
 * @param monthlyAboveWeeks longer placements report every month, the others in the middle and at the end
 */
export function reportsOf(window: DateWindow, monthlyAboveWeeks: number): PlannedReport[] {
  const ends = progressEnds(window, monthlyAboveWeeks);
  const progress = ends.map((to, i): PlannedReport => {
    const previous = ends[i - 1];
    return {
      kind: 'PROGRESS',
      period: { from: previous ? addDays(previous, 1) : window.from, to },
      dueOn: to,
    };
  });
  const dueOn = addDays(window.to, FINAL_DAYS);
  const final = (['FINAL', 'HOST_EVALUATION', 'COLLEAGUE_SURVEY'] as const).map((kind) => ({
    kind,
    period: window,
    dueOn,
  }));
  return [
    { kind: 'BASELINE', period: { from: window.from, to: window.from }, dueOn: addDays(window.from, -1) },
    ...progress,
    ...final,
  ];
}

/** The two follow-ups, 6 and 12 months after the last day. */
export const followUpsOf = (endedOn: IsoDate): PlannedReport[] =>
  ([6, 12] as const).map((months) => {
    const dueOn = addMonths(endedOn, months);
    const kind = months === 6 ? 'FOLLOW_UP_6M' : 'FOLLOW_UP_12M';
    return { kind, period: { from: addDays(endedOn, 1), to: dueOn }, dueOn };
  });

/**
 * A report is about its own period only.
 * @throws DomainError WRONG_PERIOD
 */
export function assertPeriod(planned: DateWindow, given: DateWindow): void {
  if (planned.from !== given.from || planned.to !== given.to) {
    throw new DomainError('WRONG_PERIOD', { field: 'period', expected: `${planned.from}/${planned.to}` });
  }
}

/**
 * @throws DomainError PERIOD_NOT_OVER for a report that is submitted before its period is over; a baseline comes before
 * it.
 */
export function assertPeriodOver(kind: ReportKind, period: DateWindow, today: IsoDate): void {
  if (kind !== 'BASELINE' && today < period.to) throw new DomainError('PERIOD_NOT_OVER', { from: period.to });
}
