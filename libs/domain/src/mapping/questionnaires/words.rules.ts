import { isName } from '#domain/mapping/questionnaires/tokens';

/** A text in pieces: words as they are, and the name of each answer that is put in. */
type Piece = { readonly text: string } | { readonly name: string };

/** A text with `${name}` in it, taken apart; what only looks like a name stays text. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (let open = text.indexOf('${'); open >= 0; open = text.indexOf('${', open + 2)) {
    const close = text.indexOf('}', open);
    const name = close < 0 ? '' : text.slice(open + 2, close).trim();
    if (!isName(name)) continue;
    pieces.push({ text: text.slice(from, open) }, { name });
    from = close + 1;
  }
  return [...pieces, { text: text.slice(from) }];
}

/** The names of answers that a text puts in. */
export const namesInWords = (text: string): string[] =>
  piecesOf(text).flatMap((piece) => ('name' in piece ? [piece.name] : []));

/** A text with the answers put in. */
export const fillWords = (text: string, answer: (name: string) => string): string =>
  piecesOf(text)
    .map((piece) => ('name' in piece ? answer(piece.name) : piece.text))
    .join('');
