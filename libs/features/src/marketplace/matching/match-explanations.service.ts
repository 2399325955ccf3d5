import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { explainPair, type Explanation } from '#domain/marketplace/matching/explain.rules';
import { withOverrides } from '#domain/marketplace/matching/override.rules';
import { MatchQueries } from '#features/marketplace/matching/match.queries';
import { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';
import { MatchOverrideQueries } from '#features/marketplace/matching/match-override.queries';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { Clock } from '#platform/clock/clock';

/** Explains pairs as they are now, whether or not they are listed: why, what is missing, and what would raise it. */
@Injectable()
export class MatchExplanationsService {
  constructor(
    private readonly facts: MatchFactsQueries,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly matches: MatchQueries,
    private readonly overrides: MatchOverrideQueries,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * A professional gets the explanation of their own pair with an open need, staff about pairs within reach, an
   * institution about those in its lists and those who have applied. Throws NOT_FOUND for all others.
   */
  async explain(actor: PersonActor, needId: string, professionalId: string): Promise<Explanation> {
    await this.assertMayAsk(actor, needId, professionalId);
    const today = this.clock.today();
    const [found, [person], { taxonomy }, overridden] = await Promise.all([
      this.facts.need(needId),
      this.facts.professionals([professionalId], today, this.dataSource),
      this.taxonomies.present(),
      this.overrides.gatesOf(needId, professionalId),
    ]);
    if (!found || !person) throw new DomainError('NOT_FOUND');
    if (actor.professionalId === professionalId && !found.ready.need.published)
      throw new DomainError('NOT_FOUND');
    const explanation = explainPair(taxonomy, found.ready, person, { weights: found.weights, today });
    const gates = withOverrides(explanation.gates, overridden.get(professionalId) ?? new Set());
    return { ...explanation, gates };
  }

  private async assertMayAsk(actor: PersonActor, needId: string, professionalId: string): Promise<void> {
    if (actor.professionalId === professionalId) return;
    if (await this.matches.isStaffOfPair(actor, needId, professionalId)) return;
    await this.matches.assertMaySeeList(actor, needId);
    if (!(await this.matches.isBeforeHost(needId, professionalId))) throw new DomainError('NOT_FOUND');
  }
}
