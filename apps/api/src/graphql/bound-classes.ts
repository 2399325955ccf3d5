import type { FieldsByClass } from '#api/graphql/by-field';

/** A list that grows with use: how many rows it answers at most, and which of more are kept. */
export interface Cap {
  readonly most: number;
  readonly keep: 'FIRST' | 'LAST';
}

/** What keeps a list without pages short: a cap, or the reason why it needs none. */
export type Bound = Cap | { readonly reason: string };

/** The classes of bound. A list has one of them by name. */
export const BOUNDS = {
  FIRST_100: { most: 100, keep: 'FIRST' },
  FIRST_500: { most: 500, keep: 'FIRST' },
  /** The oldest come first, and the newest are what a reader needs. */
  LAST_1000: { most: 1_000, keep: 'LAST' },
  AS_WRITTEN: { reason: 'as many rows as the input takes that it was written with' },
  OF_A_TABLE: { reason: 'rows of a table of the product or of a classification' },
  AS_READ: { reason: 'limited where it is read' },
} as const satisfies Record<string, Bound>;

type BoundName = keyof typeof BOUNDS;

/** Types, each with its lists by bound. */
export type FieldBounds = FieldsByClass<BoundName>;
