/** With fewer people than this no groups are shown. */
const LEAST_CLUSTERED = 30;
/** With fewer people than this somebody could be recognised. */
export const LEAST_SHOWN = 5;

/**
 * Whether groups may be shown. When one of them is too small none is: the small one could be had by subtracting the
 * others from all.
 */
export function mayShowGroups(members: readonly number[]): boolean {
  const all = members.reduce((sum, count) => sum + count, 0);
  return members.length > 1 && all >= LEAST_CLUSTERED && members.every((count) => count >= LEAST_SHOWN);
}

/**
 * Whether it may be shown how each group answered to a statement, given how many of each saw it, and how many of all.
 * Those who saw it without a place in a group are counted too: they could be had by subtraction.
 */
export function mayShowParts(parts: readonly number[], all: number): boolean {
  const rest = all - parts.reduce((sum, seen) => sum + seen, 0);
  return parts.every((seen) => seen >= LEAST_SHOWN) && (rest === 0 || rest >= LEAST_SHOWN);
}
