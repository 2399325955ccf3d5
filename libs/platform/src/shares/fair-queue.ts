/** There are more who wait than will be served soon. */
export class CrowdedError extends Error {
  constructor(readonly retryAfterSeconds: number) {
    super('crowded');
    this.name = 'CrowdedError';
  }
}

/** How many are served at a time, and how many may wait, in all and of one caller. */
export interface QueueLimits {
  readonly slots: number;
  readonly waiting?: number;
  readonly waitingOfOne?: number;
}

interface Waiting {
  readonly caller: string;
  readonly enter: (leave: () => void) => void;
}

/** When to come back after a refusal, in seconds. */
const RETRY_AFTER_SECONDS = 2;

/**
 * A place with a few slots, shared fairly: when one comes free, it goes to the caller who has the fewest, and among those
 * to whoever has waited longest. So many requests of one caller wait for one another and not before everyone else.
 */
export class FairQueue {
  private readonly inside = new Map<string, number>();
  private readonly waiting: Waiting[] = [];
  private taken = 0;

  constructor(private readonly limits: QueueLimits) {}

  /**
   * Takes a slot, after waiting for one if need be, and answers how to give it back.
   * Throws {@link CrowdedError} when too many wait already.
   */
  async enter(caller: string): Promise<() => void> {
    if (this.taken < this.limits.slots && this.waiting.length === 0) return this.take(caller);
    const { waiting = Infinity, waitingOfOne = Infinity } = this.limits;
    const own = this.waiting.filter((other) => other.caller === caller).length;
    if (this.waiting.length >= waiting || own >= waitingOfOne) throw new CrowdedError(RETRY_AFTER_SECONDS);
    return new Promise((enter) => this.waiting.push({ caller, enter }));
  }

  private take(caller: string): () => void {
    this.taken += 1;
    this.inside.set(caller, this.insideOf(caller) + 1);
    let gone = false;
    return () => {
      if (gone) return;
      gone = true;
      this.taken -= 1;
      const left = this.insideOf(caller) - 1;
      if (left > 0) this.inside.set(caller, left);
      else this.inside.delete(caller);
      this.letIn();
    };
  }

  private letIn(): void {
    const fewest = Math.min(...this.waiting.map(({ caller }) => this.insideOf(caller)));
    const index = this.waiting.findIndex(({ caller }) => this.insideOf(caller) === fewest);
    const [next] = index < 0 ? [] : this.waiting.splice(index, 1);
    next?.enter(this.take(next.caller));
  }

  private insideOf(caller: string): number {
    return this.inside.get(caller) ?? 0;
  }
}
