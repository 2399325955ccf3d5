import type { CellPlace } from '#domain/mapping/map/cube';
import { type BroaderGroups, cellName, type MapFigure, placesAbove } from '#domain/mapping/map/publish.rules';

/** Figures by the names of their cells. */
export type FiguresByCell = ReadonlyMap<string, MapFigure>;

export const byCell = (figures: readonly MapFigure[]): FiguresByCell =>
  new Map(figures.map((figure) => [cellName(figure), figure]));

/**
 * The nearest figure that takes in a cell which is kept back: of the larger place first, then of the broader groups. It
 * says itself of which place and group it is. Null when nothing above it is shown either.
 */
export function nearestShown(
  cell: CellPlace,
  figures: FiguresByCell,
  broader: BroaderGroups,
): MapFigure | null {
  let level = [cell];
  for (let steps = 0; level.length > 0 && steps < 10; steps++) {
    level = level.flatMap((one) => placesAbove(one, broader));
    for (const one of level) {
      const figure = figures.get(cellName(one));
      if (figure) return figure;
    }
  }
  return null;
}
