/**
 * Which parts of a total that readers see are hidden, so that no small part can be subtracted: the small ones, and the
 * smallest others until what is hidden leaves room for at least `k`. All of them where nothing else covers.
 */
export function hiddenParts(counts: readonly number[], k: number): boolean[] {
  const hidden = counts.map((count) => isSmall(count, k));
  const held = () => counts.filter((_, i) => hidden[i] === true);
  const cover = counts
    .map((count, i) => ({ count, i }))
    .filter(({ count }) => count >= k)
    .sort((a, b) => a.count - b.count || a.i - b.i);
  while (hidden.includes(true) && (held().length < 2 || sum(held()) < k)) {
    const next = cover.shift();
    if (!next) return counts.map((count) => count > 0);
    hidden[next.i] = true;
  }
  return hidden;
}

/** Whether a part of a total that readers see may be shown: neither it nor the rest is small. */
export const isSafePart = (count: number, total: number, k: number): boolean =>
  !isSmall(count, k) && !isSmall(total - count, k);

/** Whether so few might be recognised; nobody cannot. */
export const isSmall = (count: number, k: number): boolean => count > 0 && count < k;

const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
