/** An inverted index of short texts that are given as terms: cosine of TF-IDF vectors. */
export class TermIndex {
  private readonly numbers = new Map<string, number>();
  private readonly idf: Float32Array;
  /** Postings of term t are those from `start[t]` to `start[t + 1]`. */
  private readonly start: Uint32Array;
  private readonly text: Uint32Array;
  private readonly weight: Float32Array;
  private readonly sums: Float32Array;

  constructor(texts: readonly (readonly string[])[]) {
    const counted = texts.map((terms) => this.count(terms, true));
    const frequency = new Uint32Array(this.numbers.size);
    for (const terms of counted)
      for (const term of terms.keys()) frequency[term] = (frequency[term] ?? 0) + 1;
    this.idf = Float32Array.from(frequency, (found) => Math.log(1 + texts.length / found));
    this.start = new Uint32Array(frequency.length + 1);
    frequency.forEach((found, term) => (this.start[term + 1] = (this.start[term] ?? 0) + found));
    const total = this.start[frequency.length] ?? 0;
    this.text = new Uint32Array(total);
    this.weight = new Float32Array(total);
    this.sums = new Float32Array(texts.length);
    const place = this.start.slice();
    counted.forEach((terms, text) => {
      const length = this.lengthOf(terms);
      for (const [term, times] of terms) {
        const at = place[term] ?? 0;
        place[term] = at + 1;
        this.text[at] = text;
        this.weight[at] = (times * (this.idf[term] ?? 0)) / length;
      }
    });
  }

  /** Cosine with every text, 0…1. The answer is overwritten by the next call. */
  compare(terms: readonly string[]): Float32Array {
    const { sums, start, text, weight } = this;
    sums.fill(0);
    const counted = this.count(terms, false);
    const length = this.lengthOf(counted);
    for (const [term, times] of counted) {
      const share = (times * (this.idf[term] ?? 0)) / length;
      const end = start[term + 1] ?? 0;
      for (let at = start[term] ?? 0; at < end; at++) {
        const to = text[at] ?? 0;
        sums[to] = (sums[to] ?? 0) + share * (weight[at] ?? 0);
      }
    }
    return sums;
  }

  /** Every term, those of most texts first. */
  terms(): ReadonlySet<string> {
    const texts = ([, number]: readonly [string, number]): number =>
      (this.start[number + 1] ?? 0) - (this.start[number] ?? 0);
    return new Set([...this.numbers].sort((a, b) => texts(b) - texts(a)).map(([term]) => term));
  }

  private count(terms: readonly string[], learn: boolean): Map<number, number> {
    const counts = new Map<number, number>();
    for (const term of terms) {
      const known = this.numbers.get(term);
      if (known === undefined && !learn) continue;
      const number = known ?? this.numbers.size;
      if (known === undefined) this.numbers.set(term, number);
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
    return counts;
  }

  private lengthOf(terms: ReadonlyMap<number, number>): number {
    let sum = 0;
    for (const [term, times] of terms) sum += (times * (this.idf[term] ?? 0)) ** 2;
    return Math.sqrt(sum) || 1;
  }
}
