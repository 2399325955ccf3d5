import { fold } from '#domain/kernel/text/fold';

/** What a person typed into a search. */
export interface SearchText {
  /** The whole text, folded and cut to a sensible length. */
  readonly text: string;
  /** Its words, each once. */
  readonly words: readonly string[];
}

/** Letters and words of a search that count; more is a mistake of the clipboard. */
const LONGEST = 100;
const MOST_WORDS = 8;

/** Reads a search. An empty text has no words. */
export function searchText(typed: string): SearchText {
  const text = fold(typed).slice(0, LONGEST).trim();
  return { text, words: [...new Set(text.split(' '))].filter((word) => word !== '').slice(0, MOST_WORDS) };
}

/** A word of a search, as the vocabulary of the labels understands it. */
export interface MeantWord {
  readonly typed: string;
  /** Words that were perhaps meant, when none begins as typed. */
  readonly spellings: readonly string[];
  /** For a word that is known as typed: its own forms. Empty for the beginning of a word. */
  readonly forms: readonly string[];
  /** How many labels have a word that begins like this, at least 1. */
  readonly labels: number;
}

/** How much a word says: rare words say more (inverse document frequency, Spärck Jones 1972). Always above 0. */
export function weightOf({ labels }: MeantWord): number {
  return Math.log(1 + MANY_LABELS / Math.max(1, labels));
}

/** As many labels as a large classification has in one language; only the proportions of the weights matter. */
const MANY_LABELS = 100_000;

/** The words that say enough to be looked for alone: those with a good part of the greatest weight. */
export function tellingWords(words: readonly MeantWord[]): readonly MeantWord[] {
  const most = Math.max(...words.map(weightOf));
  return words.filter((word) => weightOf(word) >= most / 2);
}

/** Endings that make another form of the same word, beyond those of three letters. */
const LONG_ENDING =
  /^(able|ally|ance|ancy|ants|ation|ement|ence|ency|ents|ible|ical|ians|ings|ions|ised|ising|ists|ities|ized|izing|ment|ness|ship)s?$/;
const LONGEST_SHORT_ENDING = 3;
/** A shorter word begins too many others. */
const SHORTEST_WITH_ENDINGS = 4;

/** Whether a word is a form of a shorter one that begins it: `nurses` of `nurse`, but not `nurseries`. */
export function isFormOf(word: string, typed: string): boolean {
  const ending = word.slice(typed.length);
  if (typed.length < SHORTEST_WITH_ENDINGS) return /^(e?s)?$/.test(ending);
  return ending.length <= LONGEST_SHORT_ENDING || LONG_ENDING.test(ending);
}

/** A longer word bears two slips. */
const LONG_WORD = 8;

/** A beginning that two words share is their stem when it is this long, and most of the shorter one. */
const SHORTEST_STEM = 5;
const STEM_SHARE = 0.7;

function haveOneStem(one: string, other: string): boolean {
  const least = Math.max(SHORTEST_STEM, Math.ceil(STEM_SHARE * Math.min(one.length, other.length)));
  return one.slice(0, least) === other.slice(0, least) && other.length >= least && one.length >= least;
}

/**
 * Whether a word may be what somebody meant who typed another: it has the same stem, or as few slips as its length
 * bears.
 */
export function isNearSpelling(word: string, typed: string): boolean {
  if (haveOneStem(word, typed)) return true;
  const slips = Math.min(word.length, typed.length) >= LONG_WORD ? 2 : 1;
  return Math.abs(word.length - typed.length) <= slips && slipsBetween(word, typed) <= slips;
}

/** The letters that one has to add, leave out, exchange or turn round to make one word of the other. */
function slipsBetween(one: string, other: string): number {
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const differs = one[i - 1] === other[j - 1] ? 0 : 1;
      const turned = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      row.push(
        Math.min(
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          (last[j - 1] ?? 0) + differs,
          turned ? (before[j - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, row];
  }
  return last[other.length] ?? 0;
}

type AskedWord = Pick<MeantWord, 'typed' | 'spellings' | 'forms'>;

/**
 * A `tsquery` for labels with a form of the word, or with a word that it or one of its spellings begins: `('manag':* |
 * 'menag':*)`.
 */
export function wordQuery({ typed, spellings, forms }: AskedWord): string {
  // Words hold no quote and no backslash: they are folded.
  const begun = [typed, ...spellings].map((word) => `'${word}':*`);
  return `(${(forms.length > 0 ? forms.map((word) => `'${word}'`) : begun).join(' | ')})`;
}

/** A `tsquery` for labels that have all of the words, or any of them. */
export function wordsQuery(words: readonly AskedWord[], how: 'ALL' | 'ANY'): string {
  return words.map(wordQuery).join(how === 'ALL' ? ' & ' : ' | ');
}
