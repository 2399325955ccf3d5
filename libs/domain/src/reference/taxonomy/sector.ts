/** The levels of ISIC Rev.4, from wide to narrow: letter, then two, three and four digits. */
export const SECTOR_LEVELS = ['SECTION', 'DIVISION', 'GROUP', 'CLASS'] as const;
export type SectorLevel = (typeof SECTOR_LEVELS)[number];

const SHAPES: readonly (readonly [RegExp, SectorLevel])[] = [
  [/^[A-U]$/, 'SECTION'],
  [/^\d{2}$/, 'DIVISION'],
  [/^\d{3}$/, 'GROUP'],
  [/^\d{4}$/, 'CLASS'],
];

/** One entry of ISIC Rev.4 with its titles by ISO 639-1 language code. */
export interface Sector {
  readonly code: string;
  readonly level: SectorLevel;
  /** Null for a section. */
  readonly parentCode: string | null;
  readonly labels: Readonly<Record<string, string>>;
}

/** The level that a code has by its shape; undefined when it has none. */
export function sectorLevel(code: string): SectorLevel | undefined {
  return SHAPES.find(([shape]) => shape.test(code))?.[1];
}

/**
 * Sectors from codes and titles in the order of the classification, in which the divisions follow their section: a
 * division's code does not say to which section it belongs. Codes of no known shape are left out.
 */
export function sectorsInOrder(rows: readonly Pick<Sector, 'code' | 'labels'>[]): readonly Sector[] {
  const sectors: Sector[] = [];
  let section: string | null = null;
  for (const { code, labels } of rows) {
    const level = sectorLevel(code);
    if (!level) continue;
    if (level === 'SECTION') section = code;
    const parents = { SECTION: null, DIVISION: section, GROUP: code.slice(0, 2), CLASS: code.slice(0, 3) };
    sectors.push({ code, level, parentCode: parents[level], labels });
  }
  return sectors;
}
