import { setTimeout as pause } from 'node:timers/promises';

const POLL_MS = 200;
/** How long the worker may take for one step; a busy machine is slow. */
const PATIENCE_MS = 180_000;

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

  /** Looks again until there is something, says how long that took, and answers it. Throws when nothing comes. */
  async waitFor<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    const began = performance.now();
    const found = await this.await(what, look);
    this.show(`${what} (after ${((performance.now() - began) / 1000).toFixed(1)} s)`);
    return found;
  }

  /** The same without a word. */
  async await<T>(what: string, look: () => Promise<T | null>): Promise<T> {
    const began = performance.now();
    while (performance.now() - began < PATIENCE_MS) {
      const found = await look();
      if (found !== null) return found;
      await pause(POLL_MS);
    }
    throw new Error(`${what}: not within ${PATIENCE_MS / 1000} seconds. Does the worker run?`);
  }
}
