import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { repeatable } from '#platform/db/repeatable';
import type { Tx } from '#platform/db/tx';

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
}
