import type { DeadlineName } from '#domain/catalogue/deadlines';
import { daysBetween, type IsoDate } from '#domain/kernel/dates';

/** The readers a state is put into words for: the professional, the focal point, or IOM staff. */
export const VIEW_AUDIENCES = ['PROFESSIONAL', 'FOCAL_POINT', 'IOM'] as const;
export type ViewAudience = (typeof VIEW_AUDIENCES)[number];

/** Who can be the one to act next. */
export const PARTIES = ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'SYSTEM'] as const;
export type Party = (typeof PARTIES)[number];

/**
 * How one state reads. The keys name sentences of the message catalogues: `state.<key>` says what the state is and
 * `state.<key>.next` what comes next. States that share a key read the same.
 */
export interface StateView {
  readonly waitingOn: Party | null;
  /** The deadline that runs meanwhile. */
  readonly deadline: DeadlineName | null;
  readonly says: Readonly<Record<ViewAudience, string>>;
}

/** Who acts next, since when and until when. `due` is null where no deadline runs. */
interface WaitingOn {
  readonly waitingOn: Party | null;
  readonly since: Date;
  readonly due: Date | null;
}

/** The state of a record for one reader. */
export interface Status extends WaitingOn {
  readonly key: string;
  /** Whole days until the deadline: 0 on its day, negative when it has passed. Null where no deadline runs. */
  readonly daysLeft: number | null;
}

/** A row of a table of views: the same sentence for all, unless somebody reads another. */
export const reads = (
  waitingOn: Party | null,
  deadline: DeadlineName | null,
  key: string,
  others: Partial<Record<ViewAudience, string>> = {},
): StateView => ({ waitingOn, deadline, says: { PROFESSIONAL: key, FOCAL_POINT: key, IOM: key, ...others } });

/** One state as one reader sees it. A hold reads the same to everybody: paused by IOM. */
export function statusOf(
  view: StateView,
  audience: ViewAudience,
  facts: { since: Date; due: Date | null; isHeld: boolean; now: Date },
): Status {
  const { since, due, isHeld, now } = facts;
  if (isHeld) return { key: 'paused', waitingOn: 'CASE_OFFICER', since, due: null, daysLeft: null };
  const daysLeft = due && daysUntil(due, now);
  return { key: view.says[audience], waitingOn: view.waitingOn, since, due, daysLeft };
}

const dayOf = (at: Date): IsoDate => at.toISOString().slice(0, 10);

/** A deadline that has passed by an hour is one day overdue, never "today". */
const daysUntil = (due: Date, now: Date): number => {
  const days = daysBetween(dayOf(now), dayOf(due));
  return due < now ? Math.min(days, -1) : days;
};
