import { fold } from '#domain/taxonomy/fold';

/** How many words of one's own a profile or a need takes, and how many characters each. */
export const MOST_OWN_WORDS = 20;
export const LONGEST_OWN_WORD = 80;

/**
 * Skills in somebody's own words, which the taxonomy does not know: as they were typed, with single spaces, without
 * empty ones and without those that say the same as an earlier one.
 */
export function cleanOwnWords(words: readonly string[]): string[] {
  const plain = words.map((word) => word.replace(/\s+/gu, ' ').trim()).filter((word) => fold(word) !== '');
  const keys = plain.map(fold);
  return plain.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
