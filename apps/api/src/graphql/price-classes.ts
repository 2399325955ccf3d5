import type { FieldsByClass } from '#api/graphql/by-field';

/** Work of the database: statements, and milliseconds on the machine of docs/operations.md with 20,000 placements. */
export interface Work {
  readonly statements: number;
  readonly milliseconds: number;
}

/** What a field costs: once for all rows of a level, as a loader does, and again for each row. */
export interface Price {
  readonly once: Work;
  readonly each: Work;
}

const NO_WORK: Work = { statements: 0, milliseconds: 0 };
const once = (statements: number, milliseconds: number, eachMs: number): Price => ({
  once: { statements, milliseconds },
  each: { statements: 0, milliseconds: eachMs },
});
const each = (statements: number, milliseconds: number): Price => ({
  once: NO_WORK,
  each: { statements, milliseconds },
});

/** The classes of price. A field has one of them by name, so that a glance tells what is dear. */
export const PRICES = {
  /** Made from what is there already. */
  FREE: each(0, 0.002),
  /** Rows by key, through a loader: one statement for all of them. */
  LOADED: once(1, 1, 0.05),
  /** Lists by key, through loaders: a few statements for all of them. */
  LOADED_LISTS: once(4, 4, 0.3),
  /** One row, with what is needed to know whether it may be seen. */
  ROW: each(3, 3),
  /** A page of a list. */
  PAGE: each(4, 10),
  /** A page found by words. */
  SEARCH: each(4, 25),
  /** Counts over many rows, or one row with much reckoning. */
  RECKONED: each(12, 60),
  /** A password is hashed. */
  PASSWORD: each(6, 60),
  /** A change with its event. */
  WRITE: each(12, 20),
  /** A change of many rows. */
  BULK: each(60, 600),
  /** Figures of a whole programme. */
  FIGURES: each(30, 600),
  /** A whole programme matched for nothing. */
  DRY_RUN: each(30, 2_000),
} as const satisfies Record<string, Price>;

type PriceName = keyof typeof PRICES;

/** What a root field costs that nobody has given a price yet; the spec of the prices finds it. */
export const UNPRICED_ROOT: Price = PRICES.RECKONED;
/** What a plain property costs. */
export const PROPERTY: Price = PRICES.FREE;

/** Types, each with its fields by price. */
export type FieldPrices = FieldsByClass<PriceName>;
