import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { PromiseEntity, PromiseNewsEntity, ReplyEntity } from '#features/dialogue/replies/reply.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of replies and promises. */
@Injectable()
export class ReplyStore {
  /** The reply of a consultation, or null while there is none. Whoever holds the consultation holds it too. */
  find(tx: Tx, consultationId: string): Promise<ReplyEntity | null> {
    return tx.findOneBy(ReplyEntity, { consultationId });
  }

  async save(tx: Tx, reply: ReplyEntity): Promise<void> {
    await tx.upsert(ReplyEntity, reply, ['consultationId']);
  }

  async addPromises(tx: Tx, promises: readonly PromiseEntity[]): Promise<void> {
    if (promises.length > 0) await tx.insert(PromiseEntity, [...promises]);
  }

  /** The promise, locked until the transaction ends. Throws NOT_FOUND. */
  async lockPromise(tx: Tx, id: string): Promise<PromiseEntity> {
    const promise = await tx.findOne(PromiseEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!promise) throw new DomainError('NOT_FOUND');
    return promise;
  }

  /** Saves the promise with the next version. */
  async savePromise(tx: Tx, promise: PromiseEntity): Promise<void> {
    promise.version += 1;
    await tx.update(PromiseEntity, { id: promise.id }, promise);
  }

  /** Adds what was said of a promise, whose row is locked. */
  async addNews(tx: Tx, news: Omit<PromiseNewsEntity, 'number'>): Promise<void> {
    const number = 1 + (await tx.countBy(PromiseNewsEntity, { promiseId: news.promiseId }));
    await tx.insert(PromiseNewsEntity, { ...news, number });
  }

  /**
   * Up to `limit` promises that are late, or of which nothing was heard for so many days, locked, where those who made
   * them have not heard of it as long.
   */
  lockSilent(tx: Tx, today: string, days: number, limit: number): Promise<PromiseEntity[]> {
    return tx
      .createQueryBuilder(PromiseEntity, 'p')
      .where('p.outcome IS NULL AND (p.due_on < :today OR p.news_on < :today::date - :days::int)')
      .andWhere('(p.reminded_on IS NULL OR p.reminded_on < :today::date - :days::int)')
      .setParameters({ today, days })
      .orderBy('p.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}
