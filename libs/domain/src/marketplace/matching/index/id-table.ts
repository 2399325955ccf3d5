import { sameId } from '#domain/marketplace/matching/index/uuid';

/** Places for each row, at least: with fewer, rows end up far from where they are looked for. */
const SPACE = 1.5;

/**
 * Finds the row of an id among the id words of rows that never change: a hash table with open addresses, because a
 * changed person is looked for in every country and hardly ever found.
 */
export class IdTable {
  /** Row + 1; 0 for an empty place. */
  private readonly places: Uint32Array;

  constructor(private readonly ids: Uint32Array) {
    const count = ids.length / 4;
    this.places = new Uint32Array(2 ** Math.ceil(Math.log2(count * SPACE + 1)));
    for (let row = 0; row < count; row++) {
      let at = this.home(ids, 4 * row);
      while (this.places[at] !== 0) at = this.after(at);
      this.places[at] = row + 1;
    }
  }

  /** The row of an id, given its words; -1 when there is none. */
  find(words: ArrayLike<number>): number {
    let at = this.home(words, 0);
    for (let held = this.places[at] ?? 0; held !== 0; held = this.places[at] ?? 0) {
      if (sameId(this.ids, 4 * (held - 1), words)) return held - 1;
      at = this.after(at);
    }
    return -1;
  }

  get byteLength(): number {
    return this.places.byteLength;
  }

  /** Where a row is looked for first: the last words of a UUID differ most, and multiplying spreads them. */
  private home(words: ArrayLike<number>, at: number): number {
    const mixed = Math.imul((words[at + 3] ?? 0) ^ Math.imul(words[at + 2] ?? 0, 0x85ebca6b), 0x9e3779b1);
    return (mixed ^ (mixed >>> 15)) & (this.places.length - 1);
  }

  private after(at: number): number {
    return (at + 1) & (this.places.length - 1);
  }
}
