import { Injectable } from '@nestjs/common';
import { LessThan } from 'typeorm';
import {
  MatchEntity,
  MatchListEntity,
  MatchNotificationEntity,
  MatchRunEntity,
} from '#features/marketplace/matching/match.entity';
import type { Tx } from '#platform/db/tx';

/** Write side of lists of matches. */
@Injectable()
export class MatchStore {
  /**
   * Makes this transaction the only one that ranks the need. A run that had to wait therefore reads what the one before
   * it could not yet see, and nothing older is ever written.
   */
  async lockRun(tx: Tx, needId: string): Promise<void> {
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('match ' || $1, 0))`, [needId]);
  }

  /** Who was listed, and what was notified of these people before. */
  async before(
    tx: Tx,
    needId: string,
  ): Promise<{ listed: ReadonlySet<string>; notified: ReadonlyMap<string, MatchNotificationEntity> }> {
    const [matches, notified] = await Promise.all([
      tx.find(MatchEntity, { where: { needId }, select: { professionalId: true } }),
      tx.find(MatchNotificationEntity, { where: { needId } }),
    ]);
    return {
      listed: new Set(matches.map(({ professionalId }) => professionalId)),
      notified: new Map(notified.map((row) => [row.professionalId, row])),
    };
  }

  /** Puts a list in place of the one before. */
  async replace(tx: Tx, list: MatchListEntity, matches: readonly MatchEntity[]): Promise<void> {
    await tx.upsert(MatchListEntity, list, ['needId']);
    await tx.query(`DELETE FROM match WHERE need_id = $1 AND professional_id <> ALL ($2)`, [
      list.needId,
      matches.map(({ professionalId }) => professionalId),
    ]);
    if (matches.length > 0) await tx.upsert(MatchEntity, [...matches], ['needId', 'professionalId']);
  }

  /** The open needs that list the person. */
  async listing(tx: Tx, professionalId: string): Promise<ListingNeed[]> {
    return tx.query<ListingNeed[]>(
      `SELECT n.id, n.version, n.programme_id AS "programmeId", n.institution_id AS "institutionId", n.country
         FROM match m JOIN need n ON n.id = m.need_id
        WHERE m.professional_id = $1 AND n.state = 'PUBLISHED' ORDER BY n.id`,
      [professionalId],
    );
  }

  async saveNotified(tx: Tx, notified: readonly MatchNotificationEntity[]): Promise<void> {
    if (notified.length > 0)
      await tx.upsert(MatchNotificationEntity, [...notified], ['needId', 'professionalId']);
  }

  /** Forgets the log of runs before a moment; answers how many. */
  async purgeRuns(tx: Tx, before: Date): Promise<number> {
    return (await tx.delete(MatchRunEntity, { ranAt: LessThan(before) })).affected ?? 0;
  }

  async log(tx: Tx, run: MatchRunEntity): Promise<void> {
    await tx.insert(MatchRunEntity, run);
  }
}

/** A need with what its events name. */
export interface ListingNeed {
  readonly id: string;
  readonly version: number;
  readonly programmeId: string;
  readonly institutionId: string;
  readonly country: string;
}
