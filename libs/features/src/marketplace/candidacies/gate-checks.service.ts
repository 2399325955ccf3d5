import { Injectable } from '@nestjs/common';
import type { RecheckedGate } from '#domain/marketplace/candidacies/candidacy.rules';
import { explainPair } from '#domain/marketplace/matching/explain.rules';
import { MatchFactsQueries } from '#features/marketplace/matching/match-facts.queries';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { Clock } from '#platform/clock/clock';

/** Runs the gates of a pair again, as need and profile are now. */
@Injectable()
export class GateChecksService {
  constructor(
    private readonly facts: MatchFactsQueries,
    private readonly taxonomies: MatchTaxonomyQueries,
    private readonly clock: Clock,
  ) {}

  /** Every gate of the pair; what is unknown fails nobody. A need that can no longer be matched has the failed gate `need`. */
  async of(needId: string, professionalId: string): Promise<RecheckedGate[]> {
    const today = this.clock.today();
    const [found, [person], { taxonomy }] = await Promise.all([
      this.facts.need(needId),
      this.facts.professionals([professionalId], today),
      this.taxonomies.present(),
    ]);
    if (!found || !person) return [{ code: 'need', passes: false }];
    const { gates } = explainPair(taxonomy, found.ready, person, { weights: found.weights, today });
    return gates.map(({ code, answer }) => ({ code, passes: answer !== 'fail' }));
  }
}
