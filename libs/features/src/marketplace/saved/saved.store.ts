import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import type { KeptSearch } from '#domain/marketplace/saved/saved.rules';
import { SavedNeedEntity, SavedSearchEntity } from '#features/marketplace/saved/saved.entity';
import { FITS_SEARCH } from '#features/marketplace/saved/saved.sql';
import type { Tx } from '#platform/db/tx';

/** New needs for one person. */
export interface FoundNeeds {
  readonly accountId: string;
  readonly needIds: readonly string[];
}

/** Write side of saved needs and searches. */
@Injectable()
export class SavedStore {
  /** Keeps a need; once is enough. Answers how many the person keeps now. */
  async keepNeed(tx: Tx, need: SavedNeedEntity): Promise<number> {
    await tx.createQueryBuilder().insert().into(SavedNeedEntity).values(need).orIgnore().execute();
    return tx.countBy(SavedNeedEntity, { accountId: need.accountId });
  }

  async dropNeed(tx: Tx, accountId: string, needId: string): Promise<void> {
    await tx.delete(SavedNeedEntity, { accountId, needId });
  }

  /** Keeps a search; once is enough. Answers how many the person keeps now. */
  async keepSearch(tx: Tx, search: SavedSearchEntity): Promise<number> {
    await tx.createQueryBuilder().insert().into(SavedSearchEntity).values(search).orIgnore().execute();
    return tx.countBy(SavedSearchEntity, { accountId: search.accountId });
  }

  async dropSearch(tx: Tx, accountId: string, { country, text, modality }: KeptSearch): Promise<void> {
    await tx.delete(SavedSearchEntity, {
      accountId,
      country: country ?? IsNull(),
      text: text ?? IsNull(),
      modality: modality ?? IsNull(),
    });
  }

  /** People of whom a search was not looked through since `before`, the longest waiting first; their searches are locked. */
  async lockDue(tx: Tx, before: Date, people: number): Promise<string[]> {
    const rows = await tx.query<{ accountId: string }[]>(
      `SELECT account_id AS "accountId" FROM saved_search
        WHERE account_id IN (
          SELECT account_id FROM saved_search GROUP BY 1 HAVING min(looked_at) <= $1
           ORDER BY min(looked_at), 1 LIMIT $2)
        ORDER BY id FOR UPDATE`,
      [before, people],
    );
    return [...new Set(rows.map(({ accountId }) => accountId))];
  }

  /** The needs that were published since these people's searches were last looked through. */
  newFor(tx: Tx, accountIds: readonly string[], until: Date): Promise<FoundNeeds[]> {
    return tx.query<FoundNeeds[]>(
      `SELECT s.account_id AS "accountId", array_agg(DISTINCT n.id) AS "needIds"
         FROM saved_search s JOIN need n ON ${FITS_SEARCH}
        WHERE s.account_id = ANY($1::uuid[]) AND n.published_at > s.looked_at AND n.published_at <= $2
        GROUP BY 1 ORDER BY 1`,
      [accountIds, until],
    );
  }

  async markLooked(tx: Tx, accountIds: readonly string[], at: Date): Promise<void> {
    await tx.query(`UPDATE saved_search SET looked_at = $2 WHERE account_id = ANY($1::uuid[])`, [
      accountIds,
      at,
    ]);
  }
}
