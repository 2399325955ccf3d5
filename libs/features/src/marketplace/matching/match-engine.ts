import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Inject, Injectable, type OnModuleDestroy } from '@nestjs/common';
import type { Logger } from 'pino';
import type { IsoDate } from '#domain/kernel/dates';
import type { ListEntry, PairDigest } from '#domain/marketplace/matching/rank.rules';
import type { ReadyNeed } from '#domain/marketplace/matching/ready';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import type { Reader } from '#features/marketplace/matching/match-facts.queries';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { PeopleIndex } from '#features/marketplace/matching/people-index';
import { searchSql } from '#features/marketplace/matching/sql-engine';
import { Env } from '#platform/config/env';
import { LOGGER } from '#platform/logging/logger';

/** The last tie-break of lists: hex SHA-256 of `need|professional`. */
export const pairDigest: PairDigest = (needId, professionalId) =>
  createHash('sha256').update(`${needId}|${professionalId}`).digest('hex');

/** What a search is given beside the need. */
export interface SearchTerms {
  readonly weights: MatchWeights;
  readonly today: IsoDate;
  readonly limit: number;
}

/** The engine that `MATCH_ENGINE` chooses; both give the same list. */
@Injectable()
export class MatchEngine implements OnModuleDestroy {
  private readonly people: PeopleIndex;

  constructor(
    private readonly env: Env,
    private readonly taxonomies: MatchTaxonomyQueries,
    @Inject(LOGGER) logger: Logger,
  ) {
    const file = env.MATCH_SNAPSHOT === 'on' ? join(env.DATA_DIR, 'matching', 'people.index') : null;
    this.people = new PeopleIndex({ file, logger });
  }

  /** Keeps the index for the next start. */
  async onModuleDestroy(): Promise<void> {
    await this.people.save();
  }

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
