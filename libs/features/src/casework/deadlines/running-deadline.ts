import { dueAt, stepsOf, untilDay } from '#domain/casework/deadlines/deadline.rules';
import { type DeadlineName, deadlinesOf } from '#domain/catalogue/deadlines';
import type { IsoDate } from '#domain/kernel/dates';
import { localDate } from '#domain/kernel/time-zone';
import type { WorkItemEntity } from '#features/casework/deadlines/work-item.entity';
import type { DeadlineSettings } from '#features/casework/deadlines/work-item.store';

/** A deadline as a work item keeps it: its end, the steps to come, and when the first of them is. */
export type RunningDeadline = Pick<WorkItemEntity, 'dueAt' | 'steps' | 'nextAt'>;

/** Of an item that waits without a limit. */
export const NO_DEADLINE: RunningDeadline = { dueAt: null, steps: [], nextAt: null };

/**
 * A deadline that starts at a moment.
 * @param dueOn the last day in time, where a step has named one; otherwise the programme says
 */
export function runningDeadline(
  name: DeadlineName,
  since: Date,
  { deadlines, timeZone, country }: DeadlineSettings & { readonly country: string },
  dueOn?: IsoDate | null,
): RunningDeadline {
  const rule = dueOn ? untilDay(localDate(since, timeZone), dueOn) : deadlinesOf(deadlines)[name];
  const holidays = (deadlines.holidays ?? []).filter((day) => day.country === country).map(({ on }) => on);
  const place = { country, timeZone, holidays };
  const steps = stepsOf(rule, since, place).filter(({ at }) => at > since);
  return {
    dueAt: dueAt(rule, since, place),
    steps: steps.map((step) => ({ ...step, at: step.at.toISOString() })),
    nextAt: steps[0]?.at ?? null,
  };
}
