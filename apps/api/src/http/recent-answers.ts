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

  of(actor: PersonActor, asked: unknown, find: () => Promise<T>): Promise<T> {
    const { staff, memberships, professionalId } = actor;
    const key = JSON.stringify([staff, memberships, professionalId, asked]);
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
