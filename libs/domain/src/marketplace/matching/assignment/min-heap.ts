/** A number with the key by which it waits. */
export interface Waiting {
  readonly key: number;
  readonly value: number;
}

/** A binary heap: the smallest key first, of equal keys the smaller value. */
export class MinHeap {
  private readonly items: Waiting[] = [];

  push(key: number, value: number): void {
    const item = { key, value };
    let at = this.items.push(item) - 1;
    while (at > 0) {
      const up = (at - 1) >> 1;
      const parent = this.items[up];
      if (!parent || !before(item, parent)) break;
      this.items[at] = parent;
      at = up;
    }
    this.items[at] = item;
  }

  pop(): Waiting | undefined {
    const first = this.items[0];
    const last = this.items.pop();
    if (!last || this.items.length === 0) return first;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      const left = this.items[down];
      const right = this.items[down + 1];
      if (!left) break;
      if (right && before(right, left)) down++;
      const child = this.items[down];
      if (!child || !before(child, last)) break;
      this.items[at] = child;
      at = down;
    }
    this.items[at] = last;
    return first;
  }
}

const before = (a: Waiting, b: Waiting): boolean => a.key < b.key || (a.key === b.key && a.value < b.value);
