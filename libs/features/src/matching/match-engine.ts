import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/dates';
import type { ListEntry, PairDigest } from '#domain/matching/rank.rules';
import type { ReadyNeed } from '#domain/matching/ready';
import type { MatchWeights } from '#domain/matching/weights';
import type { Reader } from '#features/matching/match-facts.queries';
import { MatchTaxonomyQueries } from '#features/matching/match-taxonomy.queries';
import { PeopleIndex } from '#features/matching/people-index';
import { searchSql } from '#features/matching/sql-engine';
import { Env } from '#platform/config/env';

/** The last tie-break of lists: hex SHA-256 of `need|professional`. */
export const pairDigest: PairDigest = (needId, professionalId) =>
  createHash('sha256').update(`${needId}|${professionalId}`).digest('hex');

/** What a search is told beside the need. */
export interface SearchTerms {
  readonly weights: MatchWeights;
  readonly today: IsoDate;
  readonly limit: number;
}

/** The engine that `MATCH_ENGINE` chooses; both give the same list. */
@Injectable()
export class MatchEngine {
  private readonly people = new PeopleIndex();

  constructor(
    private readonly env: Env,
    private readonly taxonomies: MatchTaxonomyQueries,
  ) {}

  get name(): Env['MATCH_ENGINE'] {
    return this.env.MATCH_ENGINE;
  }

  /** The best people for a need, over all profiles that are committed now. */
  async search(reader: Reader, need: ReadyNeed, terms: SearchTerms): Promise<ListEntry[]> {
    if (this.name === 'sql') return searchSql(reader, need, terms);
    const { taxonomy } = await this.taxonomies.present();
    const index = await this.people.synced(reader, taxonomy);
    return index.search(need, { ...terms, digest: pairDigest });
  }
}
