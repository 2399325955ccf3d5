import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/dates';
import { type Explanation, explainPair } from '#domain/matching/explain.rules';
import type { ListEntry } from '#domain/matching/rank.rules';
import type { MatchWeights } from '#domain/matching/weights';
import { MatchEngine, type SearchTerms } from '#features/matching/match-engine';
import { MatchFactsQueries, type NeedForMatching, type Reader } from '#features/matching/match-facts.queries';
import { MatchProfileQueries } from '#features/matching/match-profile.queries';
import { MatchTaxonomyQueries } from '#features/matching/match-taxonomy.queries';
import { Clock } from '#platform/clock/clock';

/** People kept in the list of a need. */
export const LIST_LENGTH = 50;

/** One entry of a list with its reasons. */
export interface RankedMatch extends ListEntry {
  /** From 1. */
  readonly rank: number;
  readonly explanation: Explanation;
}

/** The list of a need as it is now. */
export interface RankedNeed extends NeedForMatching {
  readonly matches: readonly RankedMatch[];
  readonly today: IsoDate;
}

/** Ranks the people for a need without keeping anything. */
@Injectable()
export class RankingService {
  constructor(
    private readonly facts: MatchFactsQueries,
    private readonly profiles: MatchProfileQueries,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly engine: MatchEngine,
    private readonly clock: Clock,
  ) {}

  get engineName(): string {
    return this.engine.name;
  }

  /** The first people of a need, unexplained; with `weights`, as it would be with these. */
  async first(reader: Reader, needId: string, limit: number, weights?: MatchWeights): Promise<string[]> {
    const found = await this.facts.need(needId, reader);
    if (!found) return [];
    const terms = { weights: weights ?? found.weights, today: this.clock.today(), limit };
    const entries = await this.search(reader, found, terms);
    return entries.map(({ professionalId }) => professionalId);
  }

  /**
   * The list of a need over all committed profiles, explained; null for a need that is not open, nobody while a hold lies
   * on its institution. Throws
   * MATCHING_TAXONOMY_CHANGED until all profiles are numbered by the present taxonomy.
   */
  async rank(reader: Reader, needId: string): Promise<RankedNeed | null> {
    const found = await this.facts.need(needId, reader);
    if (found?.need.state !== 'PUBLISHED') return null;
    const terms = { weights: found.weights, today: this.clock.today() };
    const entries = await this.search(reader, found, { ...terms, limit: LIST_LENGTH });
    const people = await this.profiles.byIds(
      entries.map(({ professionalId }) => professionalId),
      reader,
    );
    const { taxonomy } = await this.taxonomies.present();
    const matches = entries.flatMap((entry, i): RankedMatch[] => {
      const person = people.get(entry.professionalId);
      if (!person) return [];
      return [{ ...entry, rank: i + 1, explanation: explainPair(taxonomy, found.ready, person, terms) }];
    });
    return { ...found, ...terms, matches };
  }

  private async search(reader: Reader, { ready }: NeedForMatching, terms: SearchTerms): Promise<ListEntry[]> {
    await this.profiles.assertNumberedBy(ready.taxonomyVersion, reader);
    return this.engine.search(reader, ready, terms);
  }
}
