import type { PersonActor } from '#domain/kernel/actor';

interface Answer<T> {
  readonly until: number;
  readonly value: Promise<T>;
}

/** Answers kept at most; the oldest goes first. */
const MOST = 200;

/**
 * Answers that are dear to find, kept for a short time for callers of the same reach who ask the same. RequestActor who ask
 * while an answer is being found wait for that one. A failure is not kept.
 */
export class RecentAnswers<T> {
  private readonly answers = new Map<string, Answer<T>>();

  constructor(
    private readonly keptMs: number,
    private readonly now: () => number = Date.now,
  ) {}

  /** @param actor whose reach decides; null for what is the same for everyone */
  of(actor: PersonActor | null, asked: unknown, find: () => Promise<T>): Promise<T> {
    const key = JSON.stringify([actor?.staff, actor?.memberships, actor?.professionalId, asked]);
    const known = this.answers.get(key);
    if (known && known.until > this.now()) return known.value;
    const value = find();
    value.catch(() => this.answers.delete(key));
    this.answers.delete(key);
    this.answers.set(key, { until: this.now() + this.keptMs, value });
    const [oldest] = this.answers.keys();
    if (this.answers.size > MOST && oldest !== undefined) this.answers.delete(oldest);
    return value;
  }
}
