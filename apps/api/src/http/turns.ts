/**
 * Lets one caller pass in each turn of the event loop, first come, first served. What others are in the middle of gets on
 * in between, so that a crowd whose requests are all read and refused does not make it wait for all of them each time.
 */
export class Turns {
  private readonly waiting: (() => void)[] = [];

  pass(): Promise<void> {
    return new Promise((resolve) => {
      this.waiting.push(resolve);
      if (this.waiting.length === 1) setImmediate(this.next);
    });
  }

  private readonly next = (): void => {
    this.waiting.shift()?.();
    if (this.waiting.length > 0) setImmediate(this.next);
  };
}
