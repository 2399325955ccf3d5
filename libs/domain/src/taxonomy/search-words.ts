import { fold } from '#domain/taxonomy/fold';

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

/** A `tsquery` for labels in which the word, or one of its spellings, begins some word: `('manag':* | 'menag':*)`. */
export function wordQuery({ typed, spellings }: Pick<MeantWord, 'typed' | 'spellings'>): string {
  // Words hold no quote and no backslash: they are folded.
  return `(${[typed, ...spellings].map((word) => `'${word}':*`).join(' | ')})`;
}

/** A `tsquery` for labels that have all of the words, or any of them. */
export function wordsQuery(
  words: readonly Pick<MeantWord, 'typed' | 'spellings'>[],
  how: 'ALL' | 'ANY',
): string {
  return words.map(wordQuery).join(how === 'ALL' ? ' & ' : ' | ');
}
