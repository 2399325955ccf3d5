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

/**
 * A `tsquery` for labels in which each word, or one of its spellings, begins some word: `('manag':* | 'menag':*) & 'staf':*`.
 * With `any`, for labels in which at least one word does. Words hold no quote and no backslash: they are folded.
 */
export function wordsQuery(
  words: readonly string[],
  spellings: ReadonlyMap<string, readonly string[]> = new Map(),
  any = false,
): string {
  const begins = (word: string) => `'${word}':*`;
  return words
    .map((word) => `(${[word, ...(spellings.get(word) ?? [])].map(begins).join(' | ')})`)
    .join(any ? ' | ' : ' & ');
}
