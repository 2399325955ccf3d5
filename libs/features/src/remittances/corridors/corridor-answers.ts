import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** Answers that are kept at once; each is some ten kilobytes. */
const MOST_KEPT = 500;

/**
 * Keeps answers that are the same for everybody, until the stamp of what readers see changes. Whoever asks while an
 * answer is being made waits for it.
 */
@Injectable()
export class CorridorAnswers {
  private stamp = '';
  private readonly answers = new Map<string, Promise<unknown>>();

  constructor(private readonly dataSource: DataSource) {}

  /** The answer under this key, made by `make` when it is not there. */
  async answer<T>(key: readonly (string | null)[], make: () => Promise<T>): Promise<T> {
    await this.follow();
    const name = JSON.stringify(key);
    const present = this.answers.get(name);
    if (present) return present as Promise<T>;
    const made = make();
    this.answers.set(name, made);
    if (this.answers.size > MOST_KEPT) this.answers.delete(this.answers.keys().next().value ?? '');
    made.catch(() => this.answers.delete(name));
    return made;
  }

  private async follow(): Promise<void> {
    const [row] = await this.dataSource.query<{ number: string }[]>(`SELECT number FROM price_stamp`);
    const stamp = row?.number ?? '';
    if (stamp === this.stamp) return;
    this.stamp = stamp;
    this.answers.clear();
  }
}
