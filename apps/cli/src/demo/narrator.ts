import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 300;

/** Tells the story of the demonstration, step by step. */
export class Narrator {
  private step = 0;

  /** A step of the story: who does what. */
  tell(what: string): void {
    console.log(`\n${++this.step}. ${what}`);
  }

  /** What came of it. */
  show(...lines: readonly string[]): void {
    for (const line of lines) console.log(`   ${line}`);
  }

  /** Looks again until there is something, and answers it. Throws when nothing comes. */
  async waitFor<T>(what: string, look: () => Promise<T | null>, seconds = 30): Promise<T> {
    const began = performance.now();
    while (performance.now() - began < seconds * 1000) {
      const found = await look();
      if (found !== null) {
        this.show(`${what} (after ${((performance.now() - began) / 1000).toFixed(1)} s)`);
        return found;
      }
      await pause(POLL_MS);
    }
    throw new Error(`${what}: not within ${seconds} seconds. Does the worker run?`);
  }
}
