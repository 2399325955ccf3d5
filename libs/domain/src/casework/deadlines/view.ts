import type { DeadlineName } from '#domain/catalogue/deadlines';

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
  facts: { since: Date; due: Date | null; isHeld: boolean },
): Status {
  const { since, due, isHeld } = facts;
  if (isHeld) return { key: 'paused', waitingOn: 'CASE_OFFICER', since, due: null };
  return { key: view.says[audience], waitingOn: view.waitingOn, since, due };
}
