import bidiFactory from 'bidi-js';

export type Direction = 'ltr' | 'rtl';

/** A piece of a line that is drawn in one go. */
export interface VisualRun {
  /** In the order that the shaper of a font expects: it turns right-to-left letters around itself. */
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** A paragraph whose directions are known: Unicode Bidirectional Algorithm (UAX #9). */
export interface BidiText {
  readonly text: string;
  readonly levels: Uint8Array;
  /** Mirrored brackets by index. */
  readonly mirrored: ReadonlyMap<number, string>;
}

// The package is CommonJS to Node and a module to tools; both give the factory.
const factory = bidiFactory as unknown as typeof bidiFactory & { default?: typeof bidiFactory };
const bidi = (factory.default ?? factory)();

/** Marks that steer the algorithm and are never drawn. */
const MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** What the shaper of the font turns around by itself: letters of right-to-left scripts, and Arabic digits, wrongly. */
const TURNED_BY_SHAPER = /[\p{Script=Arabic}\p{Script=Hebrew}\u0660-\u0669]/u;

/** Resolves the directions of a paragraph. */
export function bidiText(text: string, base: Direction): BidiText {
  const { levels } = bidi.getEmbeddingLevels(text, base);
  return { text, levels, mirrored: bidi.getMirroredCharactersMap(text, levels) };
}

/** The runs of the line `[start, end)` of a paragraph, from left to right as they are drawn. */
export function visualRuns({ text, levels, mirrored }: BidiText, start: number, end: number): VisualRun[] {
  const runs: { level: number; text: string }[] = [];
  for (let i = start; i < end; i++) {
    const level = levels[i] ?? 0;
    const last = runs.at(-1);
    const char = mirrored.get(i) ?? text.charAt(i);
    if (last?.level === level) last.text += char;
    else runs.push({ level, text: char });
  }
  return reordered(runs)
    .map((run) => ({ text: run.text.replace(MARKS, ''), isRightToLeft: run.level % 2 === 1 }))
    .filter((run) => run.text.length > 0)
    .map((run) =>
      run.isRightToLeft === TURNED_BY_SHAPER.test(run.text) ? run : { ...run, text: turned(run.text) },
    );
}

const turned = (text: string): string => [...text].reverse().join('');

/** Rule L2: from the highest level down to 1, every stretch at that level or above is turned around. */
function reordered<Run extends { readonly level: number }>(runs: readonly Run[]): Run[] {
  const order = [...runs];
  for (let level = Math.max(0, ...runs.map((run) => run.level)); level > 0; level--) {
    for (let from = 0; from < order.length; from++) {
      let to = from;
      while (to < order.length && (order[to]?.level ?? 0) >= level) to++;
      order.splice(from, to - from, ...order.slice(from, to).reverse());
      from = Math.max(from, to - 1);
    }
  }
  return order;
}
