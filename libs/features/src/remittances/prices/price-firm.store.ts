import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { DomainError } from '#domain/kernel/errors';
import { fold } from '#domain/kernel/text/fold';
import { PriceFirmEntity } from '#features/remittances/prices/price.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of firms. */
@Injectable()
export class PriceFirmStore {
  /** The ids of these firms by name; whoever is not known yet is added. Names that differ in capitals alone are one. */
  async named(tx: Tx, names: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const byFolded = new Map(names.map((name) => [fold(name) || name, name]));
    const folded = [...byFolded.keys()].sort();
    await tx.query(
      `INSERT INTO price_firm (id, name, folded) SELECT * FROM unnest($1::uuid[], $2::text[], $3::text[])
       ON CONFLICT (folded) DO NOTHING`,
      [folded.map(() => uuidv7()), folded.map((key) => byFolded.get(key)), folded],
    );
    const rows = await tx.query<{ id: string; folded: string }[]>(
      `SELECT id, folded FROM price_firm WHERE folded = ANY($1)`,
      [folded],
    );
    const ids = new Map(rows.map(({ id, folded: key }) => [key, id]));
    return new Map(names.map((name) => [name, ids.get(fold(name) || name) ?? '']));
  }

  /** Both firms, locked in one order; throws NOT_FOUND. */
  async lock(tx: Tx, ids: readonly string[]): Promise<PriceFirmEntity[]> {
    const firms = await tx
      .createQueryBuilder(PriceFirmEntity, 'f')
      .where('f.id = ANY(:ids)', { ids })
      .orderBy('f.id')
      .setLock('pessimistic_write')
      .getMany();
    if (firms.length !== new Set(ids).size) throw new DomainError('NOT_FOUND');
    return firms;
  }

  /** Makes one firm another name of the other, with every name that it has itself. */
  async merge(tx: Tx, from: string, into: string): Promise<void> {
    await tx.query(`UPDATE price_firm SET merged_into = $2 WHERE id = $1 OR merged_into = $1`, [from, into]);
  }

  /** The batches with figures, and in each the corridors, in which a firm or one of its names has prices. */
  corridorsOf(tx: Tx, firmId: string): Promise<{ batchId: string; rule: string; corridors: string[] }[]> {
    return tx.query(
      `SELECT q.batch_id AS "batchId", b.rule, array_agg(DISTINCT q.from_country || q.to_country) AS corridors
         FROM price_quote q JOIN price_batch b ON b.id = q.batch_id JOIN price_firm f ON f.id = q.firm_id
        WHERE (f.id = $1 OR f.merged_into = $1) AND b.state NOT IN ('DRAFT', 'REFUSED', 'DISCARDED') GROUP BY 1, 2`,
      [firmId],
    );
  }
}
