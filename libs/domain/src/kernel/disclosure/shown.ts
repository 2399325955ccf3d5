/** Why a figure is not shown, or not exactly. */
export const SHOWN_REASONS = ['FEWER_THAN', 'SECONDARY', 'NEARLY_ALL', 'NO_DATA', 'NOT_DERIVABLE'] as const;
export type ShownReason = (typeof SHOWN_REASONS)[number];

/** How a figure came to be what is shown: as it is, rounded by its cell key, hidden by a rule, or estimated. */
export const SHOWN_METHODS = [
  'EXACT',
  'CELL_KEY',
  'SUPPRESSION',
  'WILSON_95',
  'NEWCOMBE_95',
  'ESTIMATE',
] as const;
export type ShownMethod = (typeof SHOWN_METHODS)[number];

/** A figure as a reader may see it: with its interval where it has one, or with the reason for there being none. */
export interface Shown {
  /** Null exactly when there is a reason that keeps it back. */
  readonly value: number | null;
  /** The interval that holds it, both ends included; null where none is known or none may be said. */
  readonly lower: number | null;
  readonly upper: number | null;
  /** How many it is made from; null where that would tell too much. */
  readonly n: number | null;
  readonly reason: ShownReason | null;
  /** With FEWER_THAN: fewer than so many. */
  readonly fewerThan: number | null;
  readonly method: ShownMethod;
}

/** A figure that may be read as it is, made from `n`. */
export const shown = (
  value: number,
  n: number | null,
  method: ShownMethod = 'EXACT',
  interval: readonly [lower: number, upper: number] | null = null,
): Shown => ({
  value,
  lower: interval?.[0] ?? null,
  upper: interval?.[1] ?? null,
  n,
  reason: null,
  fewerThan: null,
  method,
});

/** A figure that is kept back, and why. */
export const keptBack = (
  reason: ShownReason,
  method: ShownMethod = 'EXACT',
  fewerThan: number | null = null,
): Shown => ({ value: null, lower: null, upper: null, n: null, reason, fewerThan, method });
