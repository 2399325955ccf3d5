import { OutageError } from '#platform/outage/outage';

/** Lets so many pieces of work run at the same time; the others wait for their turn, in order. */
export class Turns {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  /** @param most how many may wait; one more is refused with {@link OutageError} */
  constructor(
    private readonly atOnce: number,
    private readonly most = Number.POSITIVE_INFINITY,
  ) {}

  /** Nothing runs and nothing waits. */
  get isIdle(): boolean {
    return this.running === 0;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    await this.begin();
    try {
      return await work();
    } finally {
      this.end();
    }
  }

  private async begin(): Promise<void> {
    if (this.running < this.atOnce) {
      this.running += 1;
      return;
    }
    if (this.waiting.length >= this.most) throw new OutageError('too many wait for their turn');
    await new Promise<void>((resolve) => this.waiting.push(resolve));
  }

  /** The turn goes straight to the next, so that nobody can come between. */
  private end(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.running -= 1;
  }
}

/** Turns of many senders, each for itself: one who sends much waits for its own, and for nobody else's. */
export class TurnsBySender {
  private readonly senders = new Map<string, Turns>();

  constructor(private readonly atOnce: number) {}

  async run<T>(sender: string, work: () => Promise<T>): Promise<T> {
    const turns = this.senders.get(sender) ?? new Turns(this.atOnce);
    this.senders.set(sender, turns);
    try {
      return await turns.run(work);
    } finally {
      if (turns.isIdle) this.senders.delete(sender);
    }
  }
}
