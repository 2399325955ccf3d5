import { Injectable } from '@nestjs/common';
import type { DateWindow, IsoDate } from '#domain/kernel/dates';
import { MatchEngagementEntity } from '#features/marketplace/matching/match.entity';
import type { Tx } from '#platform/db/tx';

/** The placement or invitation that takes a person's time or turn. */
export type EngagementSource = Pick<MatchEngagementEntity, 'sourceId' | 'professionalId' | 'kind'>;

/** Write side of what takes people's time or turn. */
@Injectable()
export class EngagementStore {
  /** Notes the days that a source takes now, in place of what it took before; null: none any more. */
  async set(tx: Tx, source: EngagementSource, days: DateWindow | null): Promise<void> {
    const { sourceId } = source;
    if (!days) await tx.delete(MatchEngagementEntity, { sourceId });
    else
      await tx.upsert(MatchEngagementEntity, { ...source, startsOn: days.from, endsOn: days.to }, [
        'sourceId',
      ]);
  }

  /** People whose invitations have stopped to count before the day. */
  async peopleWithEnded(tx: Tx, today: IsoDate, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT professional_id AS id FROM match_engagement
        WHERE kind = 'INVITATION' AND ends_on < $1 ORDER BY 1 LIMIT $2`,
      [today, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** People whom matching still knows with a licence that was last valid before the day. */
  async peopleWithLapsedLicence(tx: Tx, today: IsoDate, limit: number): Promise<string[]> {
    const rows = await tx.query<{ id: string }[]>(
      `SELECT DISTINCT m.professional_id AS id
         FROM match_profile m CROSS JOIN LATERAL unnest(m.licences) AS licence (uri)
        WHERE NOT EXISTS (
                SELECT FROM professional_licence x JOIN concept own ON own.id = x.occupation_id
                  JOIN concept c ON c.id = coalesce(own.replaced_by_id, own.id)
                 WHERE x.professional_id = m.professional_id AND c.uri = licence.uri
                   AND coalesce(x.valid_until >= $1, true))
        ORDER BY 1 LIMIT $2`,
      [today, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Forgets the invitations of a person that have stopped to count before the day. */
  async forgetEnded(tx: Tx, professionalId: string, today: IsoDate): Promise<void> {
    await tx.query(
      `DELETE FROM match_engagement WHERE professional_id = $1 AND kind = 'INVITATION' AND ends_on < $2`,
      [professionalId, today],
    );
  }
}
