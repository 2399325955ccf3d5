/** Chosen by lot, and the same at every loading: numbers of a small generator (mulberry32) with a fixed seed. */
export class Chance {
  constructor(private state: number) {}

  /** A whole number from 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  /** A whole number from `least` to `most`. */
  between(least: number, most: number): number {
    return least + this.below(most - least + 1);
  }

  /** Whether something happens that happens so often, 0–1. */
  is(share: number): boolean {
    return this.next() < share;
  }

  one<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.below(256));
  }

  /** The same things in another order. */
  shuffled<T>(list: readonly T[]): T[] {
    const drawn = [...list];
    for (let last = drawn.length - 1; last > 0; last--) {
      const at = this.below(last + 1);
      [drawn[last], drawn[at]] = [drawn[at] as T, drawn[last] as T];
    }
    return drawn;
  }

  private next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }
}
