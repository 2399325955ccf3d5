/** A piece of an expression; `at` is the character where it begins, from 0. */
export type Token =
  | { readonly kind: 'NUMBER'; readonly value: number; readonly at: number }
  | { readonly kind: 'TEXT' | 'NAME' | 'REFERENCE' | 'SIGN'; readonly value: string; readonly at: number };

/** Signs, longer ones first, so that `<=` is not read as `<`. */
const SIGNS = ['!=', '<=', '>=', '=', '<', '>', '+', '-', '*', '(', ')', ',', '.'];

const isDigit = (sign: string): boolean => sign >= '0' && sign <= '9';
const isSpace = (sign: string): boolean => sign === ' ' || sign === '\t' || sign === '\n' || sign === '\r';
const isLetter = (sign: string): boolean => sign === '_' || sign.toLowerCase() !== sign.toUpperCase();
const isNamePart = (sign: string): boolean => isLetter(sign) || isDigit(sign) || sign === '-' || sign === '.';

/** Whether the text is a name: a letter or underscore, then letters, digits, `-`, `_` and `.`. */
export const isName = (text: string): boolean => {
  const [first = '', ...rest] = text;
  return isLetter(first) && rest.every(isNamePart);
};

/**
 * The pieces of an expression, each character looked at once; the place of the first character that begins none when
 * there is one.
 */
export function tokensOf(text: string): Token[] | { readonly at: number } {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length;) {
    if (isSpace(text.charAt(at))) {
      at++;
      continue;
    }
    const read =
      numberAt(text, at) ??
      quotedAt(text, at) ??
      referenceAt(text, at) ??
      nameAt(text, at) ??
      signAt(text, at);
    if (!read) return { at };
    tokens.push(read.token);
    at = read.end;
  }
  return tokens;
}

interface Read {
  readonly token: Token;
  readonly end: number;
}

/** The end of the run of characters from here on. */
function runFrom(text: string, from: number, belongs: (sign: string) => boolean): number {
  let end = from;
  while (end < text.length && belongs(text.charAt(end))) end++;
  return end;
}

function numberAt(text: string, at: number): Read | null {
  const begins = isDigit(text.charAt(at)) || (text.charAt(at) === '.' && isDigit(text.charAt(at + 1)));
  if (!begins) return null;
  const whole = runFrom(text, at, isDigit);
  const end = text.charAt(whole) === '.' ? runFrom(text, whole + 1, isDigit) : whole;
  return { token: { kind: 'NUMBER', value: Number(text.slice(at, end)), at }, end };
}

function quotedAt(text: string, at: number): Read | null {
  const quote = text.charAt(at);
  if (quote !== "'" && quote !== '"') return null;
  const close = text.indexOf(quote, at + 1);
  return close < 0 ? null : { token: { kind: 'TEXT', value: text.slice(at + 1, close), at }, end: close + 1 };
}

function referenceAt(text: string, at: number): Read | null {
  if (!text.startsWith('${', at)) return null;
  const close = text.indexOf('}', at);
  const name = close < 0 ? '' : text.slice(at + 2, close).trim();
  return isName(name) ? { token: { kind: 'REFERENCE', value: name, at }, end: close + 1 } : null;
}

function nameAt(text: string, at: number): Read | null {
  if (!isLetter(text.charAt(at))) return null;
  const end = runFrom(text, at, isNamePart);
  return { token: { kind: 'NAME', value: text.slice(at, end), at }, end };
}

function signAt(text: string, at: number): Read | null {
  const sign = SIGNS.find((one) => text.startsWith(one, at));
  return sign ? { token: { kind: 'SIGN', value: sign, at }, end: at + sign.length } : null;
}
