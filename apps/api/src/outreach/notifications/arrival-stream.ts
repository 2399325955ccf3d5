/** Ids that wait for a reader at most; who reads slower than that comes again and loads what is new. */
const MAX_WAITING = 200;

/** Ids pushed on one side and awaited on the other. Leaving ends a wait at once, which a generator could not. */
export class ArrivalStream implements AsyncIterableIterator<string> {
  private readonly waiting: string[] = [];
  private ended = false;
  private wake: () => void = () => undefined;

  /** @param onEnd called once, whoever ends the stream */
  constructor(private readonly onEnd: () => void) {}

  push(id: string): void {
    this.waiting.push(id);
    if (this.waiting.length > MAX_WAITING) this.end();
    this.wake();
  }

  end(): void {
    if (this.ended) return;
    this.ended = true;
    this.onEnd();
    this.wake();
  }

  async next(): Promise<IteratorResult<string, undefined>> {
    for (;;) {
      const value = this.ended ? undefined : this.waiting.shift();
      if (value !== undefined) return { value, done: false };
      if (this.ended) return { value, done: true };
      await new Promise<void>((resolve) => (this.wake = resolve));
    }
  }

  return(): Promise<IteratorReturnResult<undefined>> {
    this.end();
    return Promise.resolve({ value: undefined, done: true });
  }

  [Symbol.asyncIterator](): this {
    return this;
  }
}
