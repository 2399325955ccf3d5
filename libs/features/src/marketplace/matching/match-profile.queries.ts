import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { DomainError } from '#domain/kernel/errors';
import type { ReadyProfessional } from '#domain/marketplace/matching/ready';
import { MatchCandidacies } from '#features/marketplace/matching/match-candidacies.port';
import type { Reader } from '#features/marketplace/matching/match-facts.queries';
import {
  personOf,
  ROW_COLUMNS,
  type SelectedProfile,
} from '#features/marketplace/matching/match-profile.rows';

/** Read side of what matching knows of professionals. */
@Injectable()
export class MatchProfileQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly candidacies: MatchCandidacies,
  ) {}

  /** The people with these ids who may be matched, by id. */
  async byIds(
    ids: readonly string[],
    reader: Reader = this.dataSource,
  ): Promise<ReadonlyMap<string, ReadyProfessional>> {
    const rows = await reader.query<SelectedProfile[]>(
      `SELECT ${ROW_COLUMNS} FROM match_profile WHERE professional_id = ANY ($1) AND country = countries[1]`,
      [ids],
    );
    return new Map(rows.map((row) => [row.professional_id, personOf(row)]));
  }

  /** How many invitations each of these people has not answered yet; nobody without one is named. */
  async openInvitations(
    ids: readonly string[],
    reader: Reader = this.dataSource,
  ): Promise<ReadonlyMap<string, number>> {
    const rows = await reader.query<{ id: string; count: number }[]>(this.candidacies.openInvitations, [ids]);
    return new Map(rows.map(({ id, count }) => [id, count]));
  }

  /** People after this id whose profiles have the numbers of another taxonomy, in the order of their ids. */
  async numberedOtherwise(taxonomyVersion: string, after: string, limit: number): Promise<string[]> {
    const rows = await this.dataSource.query<{ id: string }[]>(
      `SELECT DISTINCT professional_id AS id FROM match_profile
        WHERE taxonomy_version <> $1 AND professional_id > $2 ORDER BY professional_id LIMIT $3`,
      [taxonomyVersion, after, limit],
    );
    return rows.map(({ id }) => id);
  }

  /**
   * Throws MATCHING_TAXONOMY_CHANGED while some profiles still have the numbers of another taxonomy: a list made now
   * would silently lack them.
   */
  async assertNumberedBy(taxonomyVersion: string, reader: Reader = this.dataSource): Promise<void> {
    const stale = await reader.query<unknown[]>(
      `SELECT 1 FROM match_profile WHERE taxonomy_version < $1 OR taxonomy_version > $1 LIMIT 1`,
      [taxonomyVersion],
    );
    if (stale.length > 0) throw new DomainError('MATCHING_TAXONOMY_CHANGED', { taxonomyVersion });
  }
}
