import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { WaveEntity, WaveLinkEntity } from '#features/mapping/waves/wave.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of waves and their links. */
@Injectable()
export class WaveStore {
  /** Lets a programme ask people of a country that it serves. @throws DomainError NOT_FOUND */
  async assertPlace(tx: Tx, programmeId: string, country: string): Promise<void> {
    const found = await tx.query<unknown[]>(
      'SELECT 1 FROM programme WHERE id = $1 AND $2 = ANY(heritage_countries)',
      [programmeId, country],
    );
    if (found.length === 0) throw new DomainError('NOT_FOUND');
  }

  async insert(tx: Tx, wave: WaveEntity): Promise<void> {
    await tx.insert(WaveEntity, wave);
  }

  /** The wave, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<WaveEntity> {
    const wave = await tx.findOne(WaveEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!wave) throw new DomainError('NOT_FOUND');
    return wave;
  }

  /** Saves the wave with the next version. */
  async save(tx: Tx, wave: WaveEntity): Promise<void> {
    wave.version += 1;
    const { linkability: _, ...rest } = wave;
    await tx.update(WaveEntity, { id: wave.id }, rest);
  }

  async insertLinks(tx: Tx, links: readonly WaveLinkEntity[]): Promise<void> {
    await tx.insert(WaveLinkEntity, [...links]);
  }

  /** Takes away what people are still writing. */
  async dropDrafts(tx: Tx, waveId: string): Promise<void> {
    await tx.query('DELETE FROM wave_draft WHERE wave_id = $1', [waveId]);
  }

  /** Takes every link of a wave away, and with it what people are still writing. */
  async dropLinks(tx: Tx, waveId: string): Promise<void> {
    await tx.query('DELETE FROM wave_link WHERE wave_id = $1', [waveId]);
  }

  /** Takes every answer to a wave away. */
  async dropAnswers(tx: Tx, waveId: string): Promise<void> {
    await tx.query('DELETE FROM wave_response WHERE wave_id = $1', [waveId]);
  }

  /** Up to `limit` waves whose last day has ended, locked; rows that others hold are left for the next time. */
  lockToClose(tx: Tx, now: Date, limit: number): Promise<WaveEntity[]> {
    return this.lockWhere(tx, `w.state IN ('OPEN', 'PAUSED') AND w.closes_at <= :now`, now, limit);
  }

  /** … that closed so long before that nobody finishes a draft any more. */
  lockToSettle(tx: Tx, before: Date, limit: number): Promise<WaveEntity[]> {
    return this.lockWhere(tx, `w.state = 'CLOSED' AND NOT w.settled AND w.closed_at <= :now`, before, limit);
  }

  /** … that were cancelled so long before that their answers go. */
  lockToErase(tx: Tx, before: Date, limit: number): Promise<WaveEntity[]> {
    return this.lockWhere(
      tx,
      `w.state = 'CANCELLED' AND NOT w.settled AND w.closed_at <= :now`,
      before,
      limit,
    );
  }

  /** Takes drafts away that nobody has come back to. */
  async dropExpiredDrafts(tx: Tx, now: Date): Promise<void> {
    await tx.query('DELETE FROM wave_draft WHERE expires_at <= $1', [now]);
  }

  /**
   * Writes the answers to a wave again, in the order of their ids, and its links with them: afterwards neither the order
   * of rows nor the number of the transaction that wrote them tells which answer came by which link.
   */
  async shuffle(tx: Tx, waveId: string): Promise<void> {
    await tx.query(
      `WITH moved AS (DELETE FROM wave_response WHERE wave_id = $1 RETURNING *)
       INSERT INTO wave_response SELECT * FROM moved ORDER BY id`,
      [waveId],
    );
    await tx.query('UPDATE wave_link SET completed = completed WHERE wave_id = $1', [waveId]);
  }

  private lockWhere(tx: Tx, condition: string, now: Date, limit: number): Promise<WaveEntity[]> {
    return tx
      .createQueryBuilder(WaveEntity, 'w')
      .where(condition, { now })
      .orderBy('w.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }
}
