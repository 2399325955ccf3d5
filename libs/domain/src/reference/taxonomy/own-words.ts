import { fold } from '#domain/kernel/text/fold';

/**
 * Skills in somebody's own words, which the taxonomy does not know: as they were typed, with single spaces, without
 * empty ones and without those that say the same as an earlier one.
 */
export function cleanOwnWords(words: readonly string[]): string[] {
  const plain = words.map((word) => word.replace(/\s+/gu, ' ').trim()).filter((word) => fold(word) !== '');
  const keys = plain.map(fold);
  return plain.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
