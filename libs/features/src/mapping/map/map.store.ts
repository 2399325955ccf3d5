import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { BroaderGroups, MapFigure } from '#domain/mapping/map/publish.rules';
import { COUNTED_PEOPLE, type CountedRow } from '#features/mapping/map/counted-people';
import { MapEditionEntity, MapPolicyEntity } from '#features/mapping/map/map.entity';
import { skillGroups } from '#features/mapping/map/skill-groups.sql';
import type { Tx } from '#platform/db/tx';

/** People that are read at once. */
const PAGE = 10_000;
/** Rows that are written at once. */
const ROWS = 20_000;
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Somebody with the digest of what they are counted as, once for each heritage. */
export interface Counted {
  readonly heritage: string;
  readonly professionalId: string;
  readonly digest: Buffer;
}

/** Write side of the map. */
@Injectable()
export class MapStore {
  /** Begins a month; false when its figures are made already, or just now by another process. */
  async beginMonth(tx: Tx, month: string, madeAt: Date): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `INSERT INTO map_month (id, month, made_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING RETURNING id`,
      [uuidv7(), month, madeAt],
    );
    return rows.length > 0;
  }

  /** The secret of the product, made when it is first needed. */
  async secret(tx: Tx): Promise<Buffer> {
    await tx.query(`INSERT INTO map_secret (secret) VALUES ($1) ON CONFLICT DO NOTHING`, [randomBytes(32)]);
    const [row] = await tx.query<{ secret: Buffer }[]>(`SELECT secret FROM map_secret`);
    if (!row) throw new Error('no secret');
    return row.secret;
  }

  /** The countries of which a map may be made. */
  async shownCountries(tx: Tx): Promise<string[]> {
    const rows = await tx.query<{ country: string }[]>(
      `SELECT country FROM map_policy WHERE policy <> 'NONE' ORDER BY country`,
    );
    return rows.map(({ country }) => country);
  }

  /** Everybody who is counted on a day, page by page. */
  async *people(tx: Tx, day: string, countries: readonly string[]): AsyncGenerator<CountedRow[]> {
    for (let after = NOBODY; ;) {
      const rows = await tx.query<CountedRow[]>(COUNTED_PEOPLE, [after, day, countries, PAGE]);
      if (rows.length > 0) yield rows;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.id;
    }
  }

  /** The broader group of each group of skills. */
  groups(tx: Tx): Promise<BroaderGroups> {
    return skillGroups(tx);
  }

  /** Makes room for what people are counted as now, until the transaction ends. */
  async beginCounted(tx: Tx): Promise<void> {
    await tx.query(
      `CREATE TEMPORARY TABLE counted_now (heritage char(2), professional_id uuid, digest bytea) ON COMMIT DROP`,
    );
  }

  async addCounted(tx: Tx, counted: readonly Counted[]): Promise<void> {
    for (let at = 0; at < counted.length; at += ROWS) {
      const some = counted.slice(at, at + ROWS);
      await tx.query(`INSERT INTO counted_now SELECT * FROM unnest($1::text[], $2::uuid[], $3::bytea[])`, [
        some.map(({ heritage }) => heritage),
        some.map(({ professionalId }) => professionalId),
        some.map(({ digest }) => digest),
      ]);
    }
  }

  /** How many people came, left or changed since the newest edition of each country. */
  async changes(tx: Tx, countries: readonly string[]): Promise<{ heritage: string; changed: number }[]> {
    return tx.query(
      `SELECT heritage, count(*)::int AS changed
         FROM counted_now n FULL JOIN map_counted c USING (heritage, professional_id)
        WHERE heritage = ANY($1) AND n.digest IS DISTINCT FROM c.digest GROUP BY heritage ORDER BY heritage`,
      [countries],
    );
  }

  /** Puts the figures of a country in the place of those that were shown, and who is counted in them. */
  async publish(tx: Tx, heritage: string, month: string, figures: readonly MapFigure[]): Promise<string> {
    const id = uuidv7();
    await tx.insert(MapEditionEntity, { id, heritage, month });
    for (let at = 0; at < figures.length; at += ROWS) {
      const some = figures.slice(at, at + ROWS);
      await tx.query(
        `INSERT INTO map_figure (edition_id, place, group_id, soon, value)
         SELECT $1, * FROM unnest($2::text[], $3::int[], $4::boolean[], $5::int[])`,
        [
          id,
          some.map(({ place }) => place ?? ''),
          some.map(({ group }) => group ?? 0),
          some.map(({ soon }) => soon),
          some.map(({ value }) => value),
        ],
      );
    }
    await tx.query(`DELETE FROM map_counted WHERE heritage = $1`, [heritage]);
    await tx.query(
      `INSERT INTO map_counted (heritage, professional_id, digest)
       SELECT heritage, professional_id, digest FROM counted_now WHERE heritage = $1`,
      [heritage],
    );
    return id;
  }

  /** The decision about a country, locked; null when there is none. */
  policy(tx: Tx, country: string): Promise<MapPolicyEntity | null> {
    return tx.findOne(MapPolicyEntity, { where: { country }, lock: { mode: 'pessimistic_write' } });
  }

  async savePolicy(tx: Tx, policy: MapPolicyEntity): Promise<void> {
    await tx.save(MapPolicyEntity, policy);
  }
}
