/** One body doing one thing in one place. */
export interface MatrixEntry {
  readonly area: string;
  readonly category: string;
  readonly body: string;
}

/** How well a kind of service is there in an area. */
export const SERVICE_COVERAGES = ['OVERLAP', 'COVERED', 'SINGLE', 'GAP', 'NONE'] as const;
export type ServiceCoverage = (typeof SERVICE_COVERAGES)[number];

/** Three bodies or more overlap; one alone is a single provider; none is a gap where somebody has asked. */
export function coverageOf(bodies: number, demand: number): ServiceCoverage {
  if (bodies >= 3) return 'OVERLAP';
  if (bodies > 0) return bodies === 1 ? 'SINGLE' : 'COVERED';
  return demand > 0 ? 'GAP' : 'NONE';
}

/** A count of what was asked for in vain is shown from so many on: below, it could tell of one case. */
const FEWEST_SHOWN = 5;

/** What is shown of a demand; null: fewer than five, and more than none. */
export const shownDemand = (demand: number): number | null =>
  demand === 0 || demand >= FEWEST_SHOWN ? demand : null;

/** Who does what where. */
export interface Matrix {
  readonly areas: readonly string[];
  readonly categories: readonly string[];
  /** How many different bodies there are, by `area` and `category`; absent where there is none. */
  readonly bodies: ReadonlyMap<string, number>;
  /** Entries that say the same as another one. */
  readonly repeated: number;
}

/** The key of a cell. */
const cellOf = (area: string, category: string): string => JSON.stringify([area, category]);

/** Counts different bodies by area and category. */
export function matrixOf(entries: readonly MatrixEntry[]): Matrix {
  const cells = new Map<string, Set<string>>();
  for (const { area, category, body } of entries) {
    const cell = cellOf(area, category);
    cells.set(cell, (cells.get(cell) ?? new Set()).add(body));
  }
  const bodies = new Map([...cells].map(([cell, found]) => [cell, found.size]));
  const distinct = [...bodies.values()].reduce((sum, count) => sum + count, 0);
  return {
    areas: [...new Set(entries.map(({ area }) => area))].sort(),
    categories: [...new Set(entries.map(({ category }) => category))].sort(),
    bodies,
    repeated: entries.length - distinct,
  };
}
