import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/actor';
import { DomainError } from '#domain/errors';
import { type Explanation, explainPair } from '#domain/matching/explain.rules';
import { MatchFactsQueries } from '#features/matching/match-facts.queries';
import { MatchTaxonomyQueries } from '#features/matching/match-taxonomy.queries';
import { MatchQueries } from '#features/matching/match.queries';
import { Clock } from '#platform/clock/clock';

/** Explains pairs as they are now, whether or not they are listed: why, what is missing, and what would raise it. */
@Injectable()
export class MatchExplanationsService {
  constructor(
    private readonly facts: MatchFactsQueries,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly matches: MatchQueries,
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /**
   * A professional is told about the own pair with an open need, staff about any pair within reach, an institution about
   * those in its lists. Throws NOT_FOUND for all others.
   */
  async explain(actor: PersonActor, needId: string, professionalId: string): Promise<Explanation> {
    await this.assertMayAsk(actor, needId, professionalId);
    const today = this.clock.today();
    const [found, [person], { taxonomy }] = await Promise.all([
      this.facts.need(needId),
      this.facts.professionals([professionalId], today, this.dataSource),
      this.taxonomies.present(),
    ]);
    if (!found || !person) throw new DomainError('NOT_FOUND');
    if (actor.professionalId === professionalId && !found.ready.need.published)
      throw new DomainError('NOT_FOUND');
    return explainPair(taxonomy, found.ready, person, { weights: found.weights, today });
  }

  private async assertMayAsk(actor: PersonActor, needId: string, professionalId: string): Promise<void> {
    if (actor.professionalId === professionalId) return;
    if (await this.matches.isStaffOf(actor, needId)) return;
    await this.matches.assertMaySeeList(actor, needId);
    if (!(await this.matches.isListed(needId, professionalId))) throw new DomainError('NOT_FOUND');
  }
}
