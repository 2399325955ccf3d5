import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/kernel/dates';
import { essentialGaps, explainPair, type Explanation } from '#domain/marketplace/matching/explain.rules';
import { inFairOrder, type Placed, type Turn } from '#domain/marketplace/matching/fairness.rules';
import { isLetThrough, withOverrides } from '#domain/marketplace/matching/override.rules';
import { compareEntries, type ListEntry } from '#domain/marketplace/matching/rank.rules';
import { MOST_REACHED } from '#domain/marketplace/matching/reach.rules';
import type { MatchWeights } from '#domain/parties/programmes/weights';
import { MatchEngine, pairDigest, type SearchTerms } from '#features/marketplace/matching/match-engine';
import {
  MatchFactsQueries,
  type NeedForMatching,
  type Reader,
} from '#features/marketplace/matching/match-facts.queries';
import { MatchOverrideQueries } from '#features/marketplace/matching/match-override.queries';
import { MatchProfileQueries } from '#features/marketplace/matching/match-profile.queries';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import type { NeedRow } from '#features/marketplace/needs/need.queries';
import { Clock } from '#platform/clock/clock';

/** People kept in the list of a need. */
export const LIST_LENGTH = 50;

/** Someone of a list with the reasons. */
interface ExplainedMatch extends ListEntry {
  readonly explanation: Explanation;
}

/** The same with the place by score, and the place in which it is shown. */
type RankedMatch = Placed<ExplainedMatch & Turn>;

/** The list of a need as it is now, by score. */
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
    private readonly overrides: MatchOverrideQueries,
    private readonly engine: MatchEngine,
    private readonly clock: Clock,
  ) {}

  get engineName(): string {
    return this.engine.name;
  }

  /** The first people of a need as they are shown; with `weights`, as it would be with these. */
  async first(reader: Reader, needId: string, limit: number, weights?: MatchWeights): Promise<string[]> {
    const found = await this.facts.need(needId, reader);
    if (!found) return [];
    const terms = { weights: weights ?? found.weights, today: this.clock.today() };
    const entries = await this.search(reader, found, { ...terms, limit: LIST_LENGTH });
    const ids = entries.map(({ professionalId }) => professionalId);
    const explained = await this.explained(reader, found, ids, { ...terms, overridden: new Map() });
    const byScore = explained.sort(compareEntries(needId, pairDigest));
    const shown = inFairOrder(await this.withTurns(reader, byScore), terms.weights.fairnessBand);
    return shown.slice(0, limit).map(({ professionalId }) => professionalId);
  }

  /**
   * How many people, `MOST_REACHED` at most, would be listed if this text were published; null while it says too
   * little.
   */
  async reach(reader: Reader, draft: NeedRow): Promise<number | null> {
    const found = await this.facts.made({ ...draft, state: 'PUBLISHED' }, reader);
    if (!found) return null;
    const terms = { weights: found.weights, today: this.clock.today(), limit: MOST_REACHED };
    return (await this.search(reader, found, terms)).length;
  }

  /**
   * The list of a need over all committed profiles, explained, with those whom an approver lets through in spite of a
   * failed gate. Null for a need that is not open; nobody while its institution is on hold. Throws
   * MATCHING_TAXONOMY_CHANGED until all profiles are numbered by the present taxonomy.
   */
  async rank(reader: Reader, needId: string): Promise<RankedNeed | null> {
    const found = await this.facts.need(needId, reader);
    if (found?.need.state !== 'PUBLISHED') return null;
    const terms = { weights: found.weights, today: this.clock.today() };
    const entries = await this.search(reader, found, { ...terms, limit: LIST_LENGTH });
    const overridden = await this.overrides.gatesOf(needId, undefined, reader);
    const ids = [...entries.map(({ professionalId }) => professionalId), ...overridden.keys()];
    const explained = await this.explained(reader, found, [...new Set(ids)], { ...terms, overridden });
    const byScore = explained
      .filter(({ explanation }) => isLetThrough(explanation.gates))
      .sort(compareEntries(needId, pairDigest))
      .slice(0, LIST_LENGTH);
    const shown = inFairOrder(await this.withTurns(reader, byScore), terms.weights.fairnessBand);
    return { ...found, ...terms, matches: shown.sort((a, b) => a.rank - b.rank) };
  }

  /** A list by score with the rank of each, what they lack, and the invitations that they have not answered. */
  private async withTurns(
    reader: Reader,
    byScore: readonly ExplainedMatch[],
  ): Promise<(ExplainedMatch & Turn)[]> {
    const ids = byScore.map(({ professionalId }) => professionalId);
    const open = await this.profiles.openInvitations(ids, reader);
    return byScore.map((entry, i) => ({
      ...entry,
      rank: i + 1,
      gaps: essentialGaps(entry.explanation),
      openInvitations: open.get(entry.professionalId) ?? 0,
    }));
  }

  /** These people with their reasons, in any order; whoever may not be matched is left out. */
  private async explained(
    reader: Reader,
    { ready }: NeedForMatching,
    ids: readonly string[],
    terms: Omit<SearchTerms, 'limit'> & { readonly overridden: ReadonlyMap<string, ReadonlySet<string>> },
  ): Promise<ExplainedMatch[]> {
    const people = await this.profiles.byIds(ids, reader);
    const { taxonomy } = await this.taxonomies.present();
    return [...people.values()].map((person) => {
      const explanation = explainPair(taxonomy, ready, person, terms);
      const { score, essentialCoverage } = explanation;
      const gates = withOverrides(explanation.gates, terms.overridden.get(person.id) ?? new Set());
      const { id: professionalId, invitations } = person;
      return {
        professionalId,
        score,
        essentialCoverage,
        invitations,
        explanation: { ...explanation, gates },
      };
    });
  }

  private async search(reader: Reader, { ready }: NeedForMatching, terms: SearchTerms): Promise<ListEntry[]> {
    await this.profiles.assertNumberedBy(ready.taxonomyVersion, reader);
    return this.engine.search(reader, ready, terms);
  }
}
