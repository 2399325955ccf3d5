import { Injectable } from '@nestjs/common';
import type { Tx } from '#platform/db/tx';

/** What ends by itself, and when. `$1` is the present moment. */
const ENDED: Readonly<Record<string, string>> = {
  session: 'expires_at < $1',
  account_token: `expires_at < $1::timestamptz - interval '30 days'`,
  invitation: `expires_at < $1::timestamptz - interval '30 days'`,
  idempotency_key: `created_at < $1::timestamptz - interval '24 hours'`,
  rate_limit: 'expire < extract(epoch FROM $1::timestamptz) * 1000',
};

/** Deletes rows whose time has passed. */
@Injectable()
export class HousekeepingStore {
  /** Deletes them and answers how many of each table. */
  async deleteEnded(tx: Tx, now: Date): Promise<Record<string, number>> {
    const deleted: Record<string, number> = {};
    for (const [table, ended] of Object.entries(ENDED)) {
      const [row] = await tx.query<{ n: number }[]>(
        `WITH gone AS (DELETE FROM ${table} WHERE ${ended} RETURNING 1) SELECT count(*)::int AS n FROM gone`,
        [now],
      );
      deleted[table] = row?.n ?? 0;
    }
    return deleted;
  }
}
