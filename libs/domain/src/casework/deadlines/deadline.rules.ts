import { addWorkingDays } from '#domain/casework/deadlines/working-days';
import { addDays, type IsoDate, windowDays } from '#domain/kernel/dates';
import { instantOf, localDate } from '#domain/kernel/time-zone';

/** What a deadline does on one of its days. */
export type DeadlineAction = 'REMIND' | 'ESCALATE' | 'LAPSE';

/** A deadline as data of a programme. Days count from the day it started, which is day 0. */
export interface DeadlineRule {
  readonly counts: 'WORKING_DAYS' | 'DAYS';
  /** The last day on which the answer is in time. */
  readonly due: number;
  readonly remind: readonly number[];
  /** The day on which the case officer is notified that nothing came. */
  readonly escalate?: number;
  /** The day on which the thing lapses. */
  readonly lapse?: number;
}

/** So many working days, with a reminder near the middle and on the last day; then the case officer is notified. */
export const working = (due: number): DeadlineRule => ({
  counts: 'WORKING_DAYS',
  due,
  remind: [Math.ceil(due / 2), due],
  escalate: due + 1,
});

/** So many days, with a reminder half-way and on the day before the last. */
export const days = (due: number): DeadlineRule => ({
  counts: 'DAYS',
  due,
  remind: [Math.floor(due / 2), due - 1],
});

/** A deadline that ends on a day that somebody has named: reminders the day before and on the day. */
export function untilDay(startedOn: IsoDate, lastDay: IsoDate): DeadlineRule {
  const due = windowDays({ from: startedOn, to: lastDay }) - 1;
  return { counts: 'DAYS', due, remind: [due - 1, due].filter((day) => day > 0), escalate: due + 1 };
}

/** Where a deadline runs: the host's country for its weekend, its public holidays, an IANA zone for its hours. */
export interface DeadlinePlace {
  readonly country: string;
  readonly holidays?: readonly IsoDate[];
  readonly timeZone: string;
}

/** One step of a deadline: what it does, on which day, and at which instant. */
export interface DeadlineStep {
  readonly action: DeadlineAction;
  readonly day: number;
  readonly at: Date;
}

/** Hour of the local morning at which reminders go out and things lapse. */
const MORNING = 9;
/** The stronger of two actions on one day comes last. */
const ORDER: readonly DeadlineAction[] = ['REMIND', 'ESCALATE', 'LAPSE'];

function dayOf(rule: DeadlineRule, startedOn: IsoDate, days: number, place: DeadlinePlace): IsoDate {
  const { country, holidays } = place;
  return rule.counts === 'DAYS'
    ? addDays(startedOn, days)
    : addWorkingDays(startedOn, days, country, holidays);
}

/** The end of the last day in time: midnight in the host's zone. */
export function dueAt(rule: DeadlineRule, startedAt: Date, place: DeadlinePlace): Date {
  const last = dayOf(rule, localDate(startedAt, place.timeZone), rule.due, place);
  return instantOf(addDays(last, 1), 0, place.timeZone);
}

/** Every step of a deadline in order of time; of two on one day the stronger one comes last. */
export function stepsOf(rule: DeadlineRule, startedAt: Date, place: DeadlinePlace): DeadlineStep[] {
  const startedOn = localDate(startedAt, place.timeZone);
  const step = (action: DeadlineAction, day: number): DeadlineStep => ({
    action,
    day,
    at: instantOf(dayOf(rule, startedOn, day, place), MORNING, place.timeZone),
  });
  return [
    ...rule.remind.map((day) => step('REMIND', day)),
    ...(rule.escalate === undefined ? [] : [step('ESCALATE', rule.escalate)]),
    ...(rule.lapse === undefined ? [] : [step('LAPSE', rule.lapse)]),
  ].sort((a, b) => a.at.getTime() - b.at.getTime() || ORDER.indexOf(a.action) - ORDER.indexOf(b.action));
}

/** What to do now, and when to look again. */
export interface DueStep {
  /** The one step to carry out; `null` when none is due. Steps missed during downtime are not repeated. */
  readonly step: DeadlineStep | null;
  /** The instant of the next step; `null` when the deadline has run out. */
  readonly nextAt: Date | null;
}

/**
 * The step that is due: after downtime the latest of the missed steps runs once and late, the earlier ones never.
 * @param doneUpTo the instant of the last step that was carried out
 */
export function dueStep(steps: readonly DeadlineStep[], now: Date, doneUpTo: Date | null): DueStep {
  const open = steps.filter(({ at }) => !doneUpTo || at > doneUpTo);
  const due = open.filter(({ at }) => at <= now);
  return { step: due.at(-1) ?? null, nextAt: open[due.length]?.at ?? null };
}
