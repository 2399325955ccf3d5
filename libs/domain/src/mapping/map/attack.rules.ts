import type { CellPlace } from '#domain/mapping/map/cube';
import { type BroaderGroups, cellName, type MapFigure, placesAbove } from '#domain/mapping/map/publish.rules';

/** What everybody knows of how figures are made: a shown one is at most so far from the true count. */
const NOISE = 4;
/** A count that is kept back is at most this. */
const MOST_HIDDEN = 14;
/** Knowing for certain that so few people are somewhere is finding them. */
const FEW = 9;

/** Something that an attacker knows for certain. */
interface Found {
  readonly by: 'NESTED' | 'REST' | 'TIME';
  readonly cell: CellPlace;
  readonly least: number;
  readonly most: number;
}

/** What was tried, and what was found by it. */
export interface Attack {
  readonly tried: Readonly<Record<Found['by'], number>>;
  readonly found: readonly Found[];
}

/** The bounds of a true count, as its figure tells them. */
const bounds = (value: number | undefined): readonly [least: number, most: number] =>
  value === undefined ? [0, MOST_HIDDEN] : [value - NOISE, value + NOISE];

/**
 * Subtracts every figure from every figure that takes it in, and all figures of the parts of a place from the whole.
 * Found is a set of people that must hold somebody, and cannot hold more than nine.
 */
export function attackSnapshot(figures: readonly MapFigure[], broader: BroaderGroups): Attack {
  const values = new Map(figures.map((figure) => [cellName(figure), figure.value]));
  const found: Found[] = [];
  const tried = { NESTED: 0, REST: 0, TIME: 0 };
  const judge = (by: Found['by'], cell: CellPlace, least: number, most: number): void => {
    tried[by]++;
    if (least >= 1 && most <= FEW) found.push({ by, cell, least, most });
  };
  const parts = new Map<string, { above: CellPlace; values: number[] }>();
  for (const figure of figures)
    for (const above of everythingAbove(figure, broader)) {
      const whole = values.get(cellName(above));
      const [wholeLeast, wholeMost] = bounds(whole);
      const [partLeast, partMost] = bounds(figure.value);
      // The same people have the same figure; unlike figures tell that somebody is between them.
      const differs = whole !== figure.value ? 1 : 0;
      // Figures the right way round may have been raised; the wrong way round they never are.
      judge('NESTED', above, Math.max(differs, wholeLeast - partMost), wholeMost - partLeast);
      if (above.group === figure.group && above.soon === figure.soon && above.place !== figure.place) {
        const key = `${cellName(above)} ${figure.place?.length ?? 0}`;
        const kept = parts.get(key) ?? { above, values: [] };
        kept.values.push(figure.value);
        parts.set(key, kept);
      }
    }
  for (const { above, values: some } of parts.values()) {
    const [least, most] = bounds(values.get(cellName(above)));
    const sum = some.reduce((total, value) => total + value, 0);
    judge('REST', above, least - sum - NOISE * some.length, most - sum + NOISE * some.length);
  }
  return { tried, found };
}

/** Every cell above a cell, near and far. */
function everythingAbove(cell: CellPlace, broader: BroaderGroups): CellPlace[] {
  const all = new Map<string, CellPlace>();
  const visit = (one: CellPlace): void => {
    for (const above of placesAbove(one, broader)) {
      if (all.has(cellName(above))) continue;
      all.set(cellName(above), above);
      visit(above);
    }
  };
  visit(cell);
  return [...all.values()];
}

/**
 * Compares two publications of a heritage, knowing how many people came, left or changed in between: when fewer than ten
 * did, each figure that moved tells of one of them.
 */
export function attackTime(
  before: readonly MapFigure[],
  after: readonly MapFigure[],
  changed: number,
): Attack {
  const values = new Map(before.map((figure) => [cellName(figure), figure.value]));
  const moved = after.filter((figure) => values.get(cellName(figure)) !== figure.value);
  return {
    tried: { NESTED: 0, REST: 0, TIME: after.length },
    found:
      changed > 0 && changed <= FEW
        ? moved.map((cell): Found => ({ by: 'TIME', cell, least: 1, most: changed }))
        : [],
  };
}
