import { compareEntries, type ListEntry, type PairDigest } from '#domain/marketplace/matching/rank.rules';

/** Points of the score between the steps in which rows are put in order. */
export const STEP = 64;

/** The best entries of one search, in order, never more than asked for. */
export class TopK {
  readonly entries: ListEntry[] = [];
  private readonly compare: (a: ListEntry, b: ListEntry) => number;

  constructor(
    needId: string,
    digest: PairDigest,
    private readonly limit: number,
  ) {
    this.compare = compareEntries(needId, digest);
  }

  /** A score below this can no longer enter; one equal to it may, by the further rules of the order. */
  get threshold(): number {
    return this.entries.length < this.limit ? 0 : (this.entries[this.limit - 1]?.score ?? 0);
  }

  offer(entry: ListEntry): void {
    let low = 0;
    let high = this.entries.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.entries[middle];
      if (other && this.compare(other, entry) < 0) low = middle + 1;
      else high = middle;
    }
    if (low >= this.limit) return;
    this.entries.splice(low, 0, entry);
    if (this.entries.length > this.limit) this.entries.pop();
  }
}

/** Positions in the order of falling values (0…100 000), by counting; values of one step are in any order. */
export function byFalling(values: readonly number[]): Uint32Array {
  const last = Math.floor(100_000 / STEP);
  const place = new Uint32Array(last + 2);
  const stepOf = (at: number): number => last - Math.floor((values[at] ?? 0) / STEP);
  for (let at = 0; at < values.length; at++) place[stepOf(at) + 1] = (place[stepOf(at) + 1] ?? 0) + 1;
  for (let i = 1; i < place.length; i++) place[i] = (place[i] ?? 0) + (place[i - 1] ?? 0);
  const order = new Uint32Array(values.length);
  for (let at = 0; at < values.length; at++) {
    const step = stepOf(at);
    const to = place[step] ?? 0;
    order[to] = at;
    place[step] = to + 1;
  }
  return order;
}
