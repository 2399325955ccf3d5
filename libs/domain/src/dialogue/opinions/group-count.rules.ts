/** How many groups are shown, and what recent runs would rather have. */
export interface GroupCount {
  readonly shown: number;
  readonly preferred: number;
  /** Runs in a row that preferred it. */
  readonly inARow: number;
}

const MOST_GROUPS = 5;
const POINTS_A_GROUP = 12;
/** Runs in a row after which the number of groups changes, so that a picture does not flicker. */
const RUNS_TO_CHANGE = 4;

/** The largest number of groups that so many points allow: 2, and one more for each twelve, at most 5. */
export const mostGroups = (points: number): number =>
  Math.min(MOST_GROUPS, 2 + Math.floor(points / POINTS_A_GROUP));

/** The number of groups after a run: another one is shown only when four runs in a row preferred it. */
export function nextGroupCount(preferred: number, before?: GroupCount): GroupCount {
  if (!before) return { shown: preferred, preferred, inARow: 1 };
  const inARow = before.preferred === preferred ? before.inARow + 1 : 1;
  return { shown: inARow >= RUNS_TO_CHANGE ? preferred : before.shown, preferred, inARow };
}
