/** The place of a cell. */
export type Cell = readonly [row: number, column: number];

/** Counts of people by two dimensions of which each person has exactly one value. Row and column totals are public. */
export type CountTable = readonly (readonly number[])[];

/** Which cells of a table are hidden. */
export type Hidden = readonly (readonly boolean[])[];
