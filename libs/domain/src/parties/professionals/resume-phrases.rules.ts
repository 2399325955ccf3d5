import { fold } from '#domain/kernel/text/fold';

/** Words of a text that are the name of something. */
export interface FoundPhrase<Thing> {
  readonly thing: Thing;
  /** As they are in the text. */
  readonly words: string;
}

/** Words of a text that follow one another without a mark between them. */
interface Stretch {
  readonly words: readonly string[];
  /** Each word folded, in all of its forms, with the place of the word: a word with a hyphen is two. */
  readonly tokens: readonly {
    readonly text: string;
    readonly forms: readonly string[];
    readonly place: number;
  }[];
}

/** A text in which names are looked for. */
export interface PhraseText {
  readonly stretches: readonly Stretch[];
  /** Whether there were more words than are looked at. */
  readonly isCut: boolean;
}

/** Words that are looked at; ten pages have fewer. */
const MOST_WORDS = 5_000;
/** Words of a name; longer ones are sentences, which nobody repeats. */
const LONGEST = 6;

/** What parts one phrase from the next: marks, bullets, brackets, and a dash between spaces. A dot inside a word does not. */
const BREAKS = /[,;:!?•·▪●◦*|()[\]{}<>"“”«»\t،؛؟]+|\.(?=\s|$)|\s[-–—]+(?=\s)|\n/gu;
/** A line of this length was broken by its page and continues in the next one. */
const FULL_LINE = 50;

/** Takes a text apart into phrases. */
export function phraseText(text: string): PhraseText {
  const stretches: Stretch[] = [];
  let left = MOST_WORDS;
  for (const part of joinedLines(text).split(BREAKS)) {
    const words = part.split(/\s+/).filter(Boolean).slice(0, left);
    if (words.length === 0) continue;
    left -= words.length;
    const tokens = words.flatMap((word, place) =>
      fold(word)
        .split(' ')
        .filter(Boolean)
        .map((token) => ({ text: token, forms: formsOf(token), place })),
    );
    stretches.push({ words, tokens });
    if (left === 0) return { stretches, isCut: true };
  }
  return { stretches, isCut: false };
}

const joinedLines = (text: string): string =>
  text
    .split('\n')
    .map((line) => line + (line.trim().length >= FULL_LINE && !/[.:;]\s*$/.test(line) ? ' ' : '\n'))
    .join('');

/** Every name, folded, that the text may hold, in each of its forms. */
export function phraseKeys({ stretches }: PhraseText): string[] {
  const keys = new Set<string>();
  for (const { tokens } of stretches)
    for (let from = 0; from < tokens.length; from++)
      for (let length = 1; length <= LONGEST && from + length <= tokens.length; length++)
        for (const key of keysAt(tokens, from, length)) keys.add(key);
  return [...keys];
}

/** What of the names that are known the text holds, each once; a longer name hides the shorter ones in it. */
export function phrasesFound<Thing>(
  { stretches }: PhraseText,
  known: ReadonlyMap<string, Thing>,
): FoundPhrase<Thing>[] {
  const found = new Map<Thing, FoundPhrase<Thing>>();
  for (const { tokens, words } of stretches)
    for (let from = 0; from < tokens.length;) {
      const at = longestAt(tokens, from, known);
      if (at && !found.has(at.thing)) {
        const [first, last] = [tokens[from]?.place ?? 0, tokens[from + at.length - 1]?.place ?? 0];
        found.set(at.thing, { thing: at.thing, words: words.slice(first, last + 1).join(' ') });
      }
      from += at?.length ?? 1;
    }
  return [...found.values()];
}

function longestAt<Thing>(
  tokens: Stretch['tokens'],
  from: number,
  known: ReadonlyMap<string, Thing>,
): { readonly thing: Thing; readonly length: number } | null {
  for (let length = Math.min(LONGEST, tokens.length - from); length > 0; length--)
    for (const key of keysAt(tokens, from, length)) {
      const thing = known.get(key);
      if (thing !== undefined) return { thing, length };
    }
  return null;
}

/** As it is written first, then with other forms of its first and its last word. */
function keysAt(tokens: Stretch['tokens'], from: number, length: number): string[] {
  const [first, last] = [tokens[from]?.forms ?? [], tokens[from + length - 1]?.forms ?? []];
  if (length === 1) return first.filter(isTelling);
  const between = tokens.slice(from + 1, from + length - 1).map(({ text }) => ` ${text}`);
  const middle = `${between.join('')} `;
  return first.flatMap((begin) => last.map((end) => begin + middle + end));
}

/** A shorter word has no endings that are taken off: `his`, `las`. */
const SHORTEST_WITH_ENDINGS = 4;
const ARABIC = /\p{Script=Arabic}/u;

/** A word, its singular or plural, and an Arabic one without its article. */
export function formsOf(word: string): string[] {
  if (word.length < SHORTEST_WITH_ENDINGS) return [word];
  if (ARABIC.test(word)) return arabicForms(word);
  if (!/^\p{L}+$/u.test(word)) return [word];
  const other = /ies$/.test(word)
    ? [word.replace(/ies$/, 'y'), word.slice(0, -1)]
    : /(s|x|z|ch|sh)es$/.test(word)
      ? [word.slice(0, -2), word.slice(0, -1)]
      : /[^s]s$/.test(word)
        ? [word.slice(0, -1)]
        : /[^aeiou]y$/.test(word)
          ? [word.replace(/y$/, 'ies')]
          : /s$/.test(word)
            ? []
            : [`${word}s`];
  return [word, ...other];
}

/** A page may have turned round the letters of a lam with an alif, which are one sign. */
function arabicForms(word: string): string[] {
  const turned = word.replace(/(?<=.)ال/gu, 'لا');
  return [...new Set([word, turned])].flatMap((form) => {
    const bare = form.replace(/^ال/u, '');
    return bare.length < form.length && bare.length > 2 ? [form, bare] : [form];
  });
}

/** Words of every day that some taxonomy has as a name, such as the language Less. */
const EVERYDAY = new Set('less go it is as or and the go home care work en de la le y a son main'.split(' '));

/** Whether one word by itself says enough to be a skill. */
const isTelling = (word: string): boolean =>
  (word.length > 2 || /[+#]/.test(word)) && !EVERYDAY.has(word) && !/^\d+$/.test(word);
