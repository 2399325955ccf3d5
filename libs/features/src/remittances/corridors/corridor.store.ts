import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { CorridorState } from '#domain/remittances/corridors/sdg.rules';
import { CorridorPlanEntity, CorridorWatchEntity } from '#features/remittances/corridors/corridor.entity';
import { SHOWN_FIGURES } from '#features/remittances/corridors/shown-prices.sql';
import type { Tx } from '#platform/db/tx';

/** A corridor in the newest quarter of a batch, and where it was in the quarter before that has a figure. */
export interface StateChange {
  readonly from: string;
  readonly to: string;
  readonly period: string;
  readonly state: CorridorState;
  readonly former: CorridorState | null;
}

/** Write side of watches, crossings and plans. */
@Injectable()
export class CorridorStore {
  /** Begins to watch; once is enough. Answers how many corridors the person watches now. */
  async watch(tx: Tx, watch: CorridorWatchEntity): Promise<number> {
    await tx.createQueryBuilder().insert().into(CorridorWatchEntity).values(watch).orIgnore().execute();
    return tx.countBy(CorridorWatchEntity, { accountId: watch.accountId });
  }

  async unwatch(tx: Tx, accountId: string, fromCountry: string, toCountry: string): Promise<void> {
    await tx.delete(CorridorWatchEntity, { accountId, fromCountry, toCountry });
  }

  /** The watched corridors of a batch in its newest quarter, with their states now and before; nothing once it is not shown. */
  watchedStates(tx: Tx, batchId: string): Promise<StateChange[]> {
    return tx.query(
      `SELECT f.from_country AS "from", f.to_country AS "to", f.period, f.state,
              (SELECT g.state FROM price_shown t JOIN corridor_figure g ON g.batch_id = t.batch_id AND g.period = t.period
                WHERE t.source = s.source AND g.from_country = f.from_country AND g.to_country = f.to_country
                  AND g.tier = 200 AND g.period < f.period AND g.state IS NOT NULL
                ORDER BY g.period DESC LIMIT 1) AS former
         ${SHOWN_FIGURES} AND s.batch_id = $1 AND f.tier = 200 AND f.state IS NOT NULL AND f.period = b.periods[cardinality(b.periods)]
           AND EXISTS (SELECT FROM corridor_watch w WHERE w.from_country = f.from_country AND w.to_country = f.to_country)
        ORDER BY 1, 2`,
      [batchId],
    );
  }

  /** Puts a crossing on record; null when the corridor had one in this quarter already, or this one was announced before. */
  async cross(
    tx: Tx,
    { from, to, period }: StateChange,
    quarter: string,
    way: 'FELL' | 'ROSE',
  ): Promise<string | null> {
    const rows = await tx.query<{ id: string }[]>(
      `INSERT INTO corridor_crossing (id, from_country, to_country, quarter, period, way)
       SELECT $1, $2, $3, $4, $5, $6
        WHERE NOT EXISTS (SELECT FROM corridor_crossing WHERE from_country = $2 AND to_country = $3 AND period = $5 AND way = $6)
       ON CONFLICT DO NOTHING RETURNING id`,
      [uuidv7(), from, to, quarter, period, way],
    );
    return rows[0]?.id ?? null;
  }

  /** The plan of a corridor, locked; null when there is none. */
  plan(tx: Tx, fromCountry: string, toCountry: string): Promise<CorridorPlanEntity | null> {
    return tx.findOne(CorridorPlanEntity, {
      where: { fromCountry, toCountry },
      lock: { mode: 'pessimistic_write' },
    });
  }

  async savePlan(tx: Tx, plan: CorridorPlanEntity): Promise<void> {
    await tx.save(CorridorPlanEntity, plan);
  }

  /** Whether the account is staff that can own a plan. */
  async isStaff(tx: Tx, accountId: string): Promise<boolean> {
    const rows = await tx.query<unknown[]>(
      `SELECT 1 FROM staff_grant WHERE account_id = $1 AND role IN ('CASE_OFFICER', 'ANALYST', 'APPROVER')`,
      [accountId],
    );
    return rows.length > 0;
  }
}
