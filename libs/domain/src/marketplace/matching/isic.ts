/** Sections of ISIC Rev.4 (United Nations, 2008) with the first of their divisions. */
const SECTIONS: readonly (readonly [letter: string, first: number])[] = [
  ['A', 1],
  ['B', 5],
  ['C', 10],
  ['D', 35],
  ['E', 36],
  ['F', 41],
  ['G', 45],
  ['H', 49],
  ['I', 55],
  ['J', 58],
  ['K', 64],
  ['L', 68],
  ['M', 69],
  ['N', 77],
  ['O', 84],
  ['P', 85],
  ['Q', 86],
  ['R', 90],
  ['S', 94],
  ['T', 97],
  ['U', 99],
];

/** Section letter of an ISIC code of any depth: `A` for `A`, `01`, `014` and `0141`; empty for what is no code. */
export function isicSection(code: string): string {
  if (/^[A-U]$/.test(code)) return code;
  if (!/^\d{2,4}$/.test(code)) return '';
  const division = Number(code.slice(0, 2));
  return SECTIONS.findLast(([, first]) => first <= division)?.[0] ?? '';
}

/** First and last division of a section; null for what is no section. */
export function isicDivisions(section: string): { readonly first: number; readonly last: number } | null {
  const at = SECTIONS.findIndex(([letter]) => letter === section);
  const first = SECTIONS[at]?.[1];
  return first === undefined ? null : { first, last: (SECTIONS[at + 1]?.[1] ?? 100) - 1 };
}

/** How near a sector worked in is to the one asked, by the deepest level that they share (‰). */
const BY_SHARED_DIGITS = [
  [4, 1000],
  [3, 800],
  [2, 600],
] as const;

/**
 * Sector proximity in ‰: 1000 inside the sector asked, 800 same group, 600 same division, 300 same section, else 0.
 * Both are ISIC Rev.4 codes of any depth.
 */
export function sectorProximity(asked: string, held: string): number {
  if (asked === held || (/^\d+$/.test(asked) && held.startsWith(asked))) return 1000;
  for (const [digits, value] of BY_SHARED_DIGITS) {
    const both = Math.min(asked.length, held.length) >= digits && /^\d/.test(asked);
    if (both && asked.slice(0, digits) === held.slice(0, digits)) return value;
  }
  const section = isicSection(asked);
  if (section === '' || section !== isicSection(held)) return 0;
  return asked === section ? 1000 : 300;
}
