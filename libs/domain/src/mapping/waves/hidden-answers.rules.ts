/** Counts below this are never published. */
export const LEAST_PUBLISHED = 10;
/** A table describes at least so many people, or it is not shown. */
export const LEAST_OF_TABLE = 3 * LEAST_PUBLISHED;
/** From this share on, one answer describes nearly everybody. */
export const NEARLY_ALL_FROM = 0.9;

/**
 * Which answers of a question with one choice are hidden. Those of fewer than ten people are; and because the others add
 * up to everybody, a hidden answer alone could be subtracted: so the smallest shown ones are hidden too, until at least two
 * are, of at least ten people together.
 */
export function hiddenAnswers(counts: readonly number[]): boolean[] {
  const hidden = counts.map((count) => count < LEAST_PUBLISHED);
  const isSafe = (): boolean => {
    const kept = counts.filter((_, i) => hidden[i]);
    return kept.length === 0 || (kept.length > 1 && sum(kept) >= LEAST_PUBLISHED);
  };
  while (!isSafe()) {
    const smallest = counts.reduce(
      (best, count, i) => (hidden[i] || (best >= 0 && (counts[best] ?? 0) <= count) ? best : i),
      -1,
    );
    if (smallest < 0) return hidden;
    hidden[smallest] = true;
  }
  return hidden;
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
