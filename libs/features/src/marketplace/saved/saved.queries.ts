import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import type { KeptSearch } from '#domain/marketplace/saved/saved.rules';
import { NeedQueries, type NeedRow } from '#features/marketplace/needs/need.queries';
import { SavedNeedEntity } from '#features/marketplace/saved/saved.entity';
import { FITS_SEARCH } from '#features/marketplace/saved/saved.sql';

/** A need that somebody keeps; `need` is null once it takes no more applications. */
export interface SavedNeedRow {
  readonly needId: string;
  readonly title: string;
  readonly savedAt: Date;
  readonly need: NeedRow | null;
}

/** A search that somebody keeps, and how many open needs it finds now. */
export interface SavedSearchRow extends KeptSearch {
  readonly id: string;
  readonly savedAt: Date;
  readonly openNeeds: number;
}

/** What somebody keeps, for that person alone. */
@Injectable()
export class SavedQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly openNeeds: NeedQueries,
  ) {}

  /** The needs, the newest first. */
  async needs({ accountId }: PersonActor): Promise<SavedNeedRow[]> {
    const kept = await this.dataSource
      .getRepository(SavedNeedEntity)
      .find({ where: { accountId }, order: { savedAt: 'DESC', needId: 'DESC' } });
    const open = await this.openNeeds.openAmong(kept.map(({ needId }) => needId));
    return kept.map(({ needId, title, savedAt }) => {
      const need = open.find(({ id }) => id === needId) ?? null;
      return { needId, title: need?.title ?? title, savedAt, need };
    });
  }

  /** The searches, the newest first. */
  searches({ accountId }: PersonActor): Promise<SavedSearchRow[]> {
    return this.dataSource.query<SavedSearchRow[]>(
      `SELECT s.id, s.country, s.text, s.modality, s.saved_at AS "savedAt",
              (SELECT count(*)::int FROM need n WHERE ${FITS_SEARCH}) AS "openNeeds"
         FROM saved_search s WHERE s.account_id = $1 ORDER BY s.id DESC`,
      [accountId],
    );
  }
}
