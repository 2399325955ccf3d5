/** A piece of text as it was set on a page. */
export interface PlacedText {
  readonly text: string;
  readonly isRightToLeft: boolean;
  /** How far from the left. */
  readonly x: number;
  readonly endsLine: boolean;
}

/** Lines in the order of reading: one that is written from right to left begins at the right. */
export function linesOf(pieces: readonly PlacedText[]): string[] {
  const lines: PlacedText[][] = [[]];
  for (const piece of pieces) {
    lines.at(-1)?.push(piece);
    if (piece.endsLine) lines.push([]);
  }
  return lines.map((line) => joined(readingOrder(line)));
}

function readingOrder(line: readonly PlacedText[]): readonly PlacedText[] {
  const lettered = line.filter(({ text }) => /\p{L}/u.test(text));
  const fromRight = lettered.filter(({ isRightToLeft }) => isRightToLeft);
  if (fromRight.length * 2 <= lettered.length) return line;
  return line.filter(({ text }) => text !== '').sort((a, b) => b.x - a.x);
}

const joined = (line: readonly PlacedText[]): string =>
  line
    .map(({ text }) => text)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
