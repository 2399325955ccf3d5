import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { PriceBatchEntity, PriceShownEntity } from '#features/remittances/prices/price.entity';
import type { Tx } from '#platform/db/tx';

/** The corridor of a batch as `price_shown` has it: an empty text for all corridors. */
const corridorOf = ({
  fromCountry,
  toCountry,
}: Pick<PriceBatchEntity, 'fromCountry' | 'toCountry'>): string => (fromCountry ?? '') + (toCountry ?? '');

/** Write side of batches, and of which of them readers see. */
@Injectable()
export class PriceBatchStore {
  async insert(tx: Tx, batch: PriceBatchEntity): Promise<void> {
    await tx.insert(PriceBatchEntity, batch);
  }

  /** The batch, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<PriceBatchEntity> {
    const batch = await tx.findOne(PriceBatchEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!batch) throw new DomainError('NOT_FOUND');
    return batch;
  }

  /** Saves the batch with the next version. */
  async save(tx: Tx, batch: PriceBatchEntity): Promise<void> {
    batch.version += 1;
    await tx.update(PriceBatchEntity, { id: batch.id }, batch);
  }

  /** The batch of these very bytes that is under way or published, if there is one. */
  withDigest(tx: Tx, source: string, fileDigest: string): Promise<PriceBatchEntity | null> {
    return tx
      .createQueryBuilder(PriceBatchEntity, 'b')
      .where(`b.source = :source AND b.file_digest = :fileDigest`, { source, fileDigest })
      .andWhere(`b.state NOT IN ('DISCARDED', 'REFUSED', 'WITHDRAWN')`)
      .getOne();
  }

  /** One publication at a time: what readers see changes as a whole. */
  async lockPublications(tx: Tx): Promise<void> {
    await tx.query(`UPDATE price_stamp SET number = number + 1`);
  }

  /** What readers see now for the quarters of a batch. */
  shown(tx: Tx, batch: PriceBatchEntity): Promise<PriceShownEntity[]> {
    return tx
      .createQueryBuilder(PriceShownEntity, 's')
      .where(`s.source = :source AND s.corridor = :corridor AND s.period = ANY(:periods)`, {
        source: batch.source,
        corridor: corridorOf(batch),
        periods: batch.periods,
      })
      .getMany();
  }

  /** Shows the quarters of a batch instead of what was shown before. */
  async show(tx: Tx, batch: PriceBatchEntity): Promise<void> {
    await tx.query(
      `INSERT INTO price_shown (source, period, corridor, batch_id) SELECT $1, period, $2, $3 FROM unnest($4::text[]) AS period
       ON CONFLICT (source, period, corridor) DO UPDATE SET batch_id = EXCLUDED.batch_id`,
      [batch.source, corridorOf(batch), batch.id, batch.periods],
    );
  }

  /** Shows for each quarter of a withdrawn batch what was published before it; answers whose quarters return. */
  async showFormer(tx: Tx, batch: PriceBatchEntity): Promise<string[]> {
    await tx.query(`DELETE FROM price_shown WHERE batch_id = $1`, [batch.id]);
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO price_shown (source, period, corridor, batch_id)
       SELECT DISTINCT ON (period) b.source, period, $2, b.id
         FROM price_batch b, unnest(b.periods) AS period
        WHERE b.source = $1 AND coalesce(b.from_country || b.to_country, '') = $2 AND b.state IN ('PUBLISHED', 'SUPERSEDED')
          AND b.id <> $3 AND period = ANY($4::text[])
        ORDER BY period, b.published_at DESC
       ON CONFLICT (source, period, corridor) DO NOTHING RETURNING batch_id AS id`,
      [batch.source, corridorOf(batch), batch.id, batch.periods],
    );
    return [...new Set(rows.map(({ id }) => id))];
  }

  /** Which of these batches readers see nothing of any more. */
  async unseen(tx: Tx, ids: readonly string[]): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM unnest($1::uuid[]) AS id WHERE NOT EXISTS (SELECT FROM price_shown WHERE batch_id = id)`,
      [ids],
    );
    return rows.map(({ id }) => id);
  }

  /** Takes the rows of a batch away; it stays itself, with its findings. */
  async deleteRows(tx: Tx, id: string): Promise<void> {
    await tx.query(`DELETE FROM price_quote WHERE batch_id = $1`, [id]);
    await tx.query(`DELETE FROM corridor_figure WHERE batch_id = $1`, [id]);
  }
}
