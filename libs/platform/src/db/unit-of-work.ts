import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { KeyReusedError, repeatable } from '#platform/db/repeatable';
import type { Tx } from '#platform/db/tx';

/** What makes a repeated request one request: who asks, the key given, and what it was asked for. */
export interface Once {
  readonly actorId: string;
  /** The caller's key; without one the work simply runs. */
  readonly key: string | null | undefined;
  readonly operation: string;
  readonly input: unknown;
}

/** Runs use cases in transactions. */
@Injectable()
export class UnitOfWork {
  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs `work` in one transaction under the actor's name; all of it lands, or nothing does. In a request that may come
   * again it claims the request's key too: throws AlreadyDoneError or KeyReusedError when the key was claimed before.
   */
  run<T>(actorId: string, work: (tx: Tx) => Promise<T>): Promise<T> {
    const transaction = (claim: (tx: Tx) => Promise<void>): Promise<T> =>
      this.dataSource.transaction(async (manager) => {
        const tx = manager as Tx;
        await tx.query(`SELECT set_config('app.actor', $1, true)`, [actorId]);
        await claim(tx);
        return work(tx);
      });
    return repeatable()?.within(transaction) ?? transaction(() => Promise.resolve());
  }

  /**
   * Runs work that creates something and answers its id. With a key, a repetition within 24 hours answers the id of the
   * first run; a second request with the same key waits for the first. Throws {@link KeyReusedError} when the arguments differ.
   */
  runOnce(once: Once, work: (tx: Tx) => Promise<string>): Promise<string> {
    const { actorId, key, operation, input } = once;
    if (!key) return this.run(actorId, work);
    const digest = createHash('sha256')
      .update(JSON.stringify([operation, input]))
      .digest('hex');
    return this.run(actorId, async (tx) => {
      const claimed = await tx.query<unknown[]>(
        `INSERT INTO idempotency_key (actor_id, key, digest) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING 1`,
        [actorId, key, digest],
      );
      if (claimed.length === 0) return this.firstAnswer(tx, once, digest);
      const id = await work(tx);
      await tx.query(`UPDATE idempotency_key SET answer = $3 WHERE actor_id = $1 AND key = $2`, [
        actorId,
        key,
        id,
      ]);
      return id;
    });
  }

  private async firstAnswer(tx: Tx, once: Once, digest: string): Promise<string> {
    const rows = await tx.query<{ digest: string; answer: string }[]>(
      `SELECT digest, answer FROM idempotency_key WHERE actor_id = $1 AND key = $2`,
      [once.actorId, once.key],
    );
    const first = rows[0];
    if (!first || first.digest !== digest) throw new KeyReusedError();
    return first.answer;
  }
}
