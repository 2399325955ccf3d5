import { RECORD_KEYS, shownCount } from '#domain/kernel/disclosure/cell-key.rules';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { keptBack, shown } from '#domain/kernel/disclosure/shown';
import { countryOfRegion } from '#domain/kernel/regions';
import type { CellPlace, CubeCell } from '#domain/mapping/map/cube';

/** A figure that the public sees. What is not among the figures is fewer than 15, or nobody. */
export interface MapFigure extends CellPlace {
  readonly value: number;
}

/** A figure is at most so far from the count that it is made from. */
const NOISE = 4;
const SHOWN_FROM = 15;

/** A stored figure as readers see it; what is not stored is fewer than 15, or nobody. */
export const figureShown = (value: number | null): Shown =>
  value === null
    ? keptBack('FEWER_THAN', 'CELL_KEY', SHOWN_FROM)
    : shown(value, null, 'CELL_KEY', [value - NOISE, value + NOISE]);

/** The broader groups of each group. */
export type BroaderGroups = ReadonlyMap<number, readonly number[]>;

/** Places and groups go from the finest, which are made first, to everywhere and any. */
const isRegion = (place: string): boolean => place.length > 2;
const placeLevel = (place: string | null): number => (place === null ? 0 : isRegion(place) ? 2 : 1);

/** Tells cells apart. */
export const cellName = ({ heritage, place, group, soon }: CellPlace): string =>
  `${heritage} ${place ?? '-'} ${group ?? '-'}${soon ? ' soon' : ''}`;

/** Figures that are rounded and kept back below 15, and nothing more: not fit to be published. */
export function roundedFigures(cells: Iterable<CubeCell>): MapFigure[] {
  const figures: MapFigure[] = [];
  for (const { count, keySum, ...cell } of cells) {
    const { value } = shownCount(count, keySum / RECORD_KEYS, 'PUBLIC');
    if (value !== null) figures.push({ ...cell, value });
  }
  return figures;
}

/**
 * The figures of all cells: rounded by cell key, and kept back below 15. A cell that takes in another is then at least as
 * large as that one. Otherwise two figures the wrong way round would say that the few people between them are there.
 */
export function publicFigures(cells: Iterable<CubeCell>, broader: BroaderGroups): MapFigure[] {
  const values = new Map(roundedFigures(cells).map((figure) => [cellName(figure), figure]));
  const depths = depthsOf(broader);
  const depth = ({ place, group, soon }: CellPlace): number =>
    placeLevel(place) + (soon ? 1 : 0) + (group === null ? 0 : 1 + (depths.get(group) ?? 0));
  const byDepth: MapFigure[][] = [];
  for (const figure of values.values()) (byDepth[depth(figure)] ??= []).push(figure);
  for (let level = byDepth.length - 1; level > 0; level--)
    // Raising adds cells of smaller depths alone, so a level is whole when its turn comes.
    for (const cell of byDepth[level] ?? []) {
      const value = values.get(cellName(cell))?.value ?? 0;
      for (const above of placesAbove(cell, broader)) {
        const key = cellName(above);
        const present = values.get(key);
        if (present && present.value >= value) continue;
        values.set(key, { ...above, value });
        if (!present) (byDepth[depth(above)] ??= []).push({ ...above, value });
      }
    }
  return [...values.values()];
}

/** The cells directly above a cell: the next larger place, the next broader groups, and people who are free at any time. */
export function placesAbove(
  { heritage, place, group, soon }: CellPlace,
  broader: BroaderGroups,
): CellPlace[] {
  // Named one by one: what is given may be a figure, whose value is not that of another cell.
  const cell = { heritage, place, group, soon };
  const above = (group !== null && broader.get(group)) || [];
  const groups = group === null ? [] : above.length > 0 ? above : [null];
  return [
    ...(place === null ? [] : [{ ...cell, place: isRegion(place) ? countryOfRegion(place) : null }]),
    ...groups.map((one) => ({ ...cell, group: one })),
    ...(soon ? [{ ...cell, soon: false }] : []),
  ];
}

/** These groups with every broader one above them, each once: whoever is in a group is in those too. */
export function withBroader(groups: readonly number[], broader: BroaderGroups): number[] {
  const all = new Set<number>();
  const visit = (group: number): void => {
    if (all.has(group)) return;
    all.add(group);
    for (const above of broader.get(group) ?? []) visit(above);
  };
  for (const group of groups) visit(group);
  return [...all];
}

/** How many steps each group is below the broadest. */
function depthsOf(broader: BroaderGroups): ReadonlyMap<number, number> {
  const depths = new Map<number, number>();
  const depth = (group: number, seen: readonly number[]): number => {
    const known = depths.get(group);
    if (known !== undefined) return known;
    const above = (broader.get(group) ?? []).filter((one) => !seen.includes(one));
    const own = above.length === 0 ? 0 : 1 + Math.max(...above.map((one) => depth(one, [...seen, group])));
    depths.set(group, own);
    return own;
  };
  for (const group of broader.keys()) depth(group, []);
  return depths;
}
