import type { ClockName } from '#domain/casework/deadlines/clock.rules';

/** For whom a state is put into words: the professional, the focal point, or IOM staff. */
export const VIEW_AUDIENCES = ['PR', 'FP', 'IOM'] as const;
export type ViewAudience = (typeof VIEW_AUDIENCES)[number];

/** Who must act next; `null` when nobody has to. */
export type Holder = 'PR' | 'FP' | 'CO' | 'AP' | 'SY' | null;

/**
 * How one state reads. The keys name sentences of the message catalogues: `state.<key>` says how things stand and
 * `state.<key>.next` what comes next. States that share a key read the same.
 */
export interface StateView {
  readonly holder: Holder;
  /** The clock that runs meanwhile. */
  readonly clock: ClockName | null;
  readonly says: Readonly<Record<ViewAudience, string>>;
}

/** Who holds the ball, since when and until when. `due` is null where no clock runs. */
interface Ball {
  readonly holder: Holder;
  readonly since: Date;
  readonly due: Date | null;
}

/** How things stand for one reader. */
export interface Standing extends Ball {
  readonly key: string;
}

/** A row of a table of views: the same sentence for all, unless somebody reads another. */
export const reads = (
  holder: Holder,
  clock: ClockName | null,
  key: string,
  others: Partial<Record<ViewAudience, string>> = {},
): StateView => ({ holder, clock, says: { PR: key, FP: key, IOM: key, ...others } });

/** One state as one reader sees it. A hold reads the same to everybody: paused by IOM. */
export function standingOf(
  view: StateView,
  audience: ViewAudience,
  facts: { since: Date; due: Date | null; isHeld: boolean },
): Standing {
  const { since, due, isHeld } = facts;
  if (isHeld) return { key: 'paused', holder: 'CO', since, due: null };
  return { key: view.says[audience], holder: view.holder, since, due };
}
