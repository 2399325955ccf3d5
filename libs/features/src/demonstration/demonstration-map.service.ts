import { Injectable } from '@nestjs/common';
import type { SystemActor } from '#domain/kernel/actor';
import type { MapPolicy, MapPolicyReason } from '#domain/mapping/map/policy';
import { MapQueries } from '#features/mapping/map/map.queries';
import { MapMonthsService } from '#features/mapping/map/map-months.service';
import { MapPoliciesService } from '#features/mapping/map/map-policies.service';

/** What was decided about the maps of the heritage countries. All invented. */
const DECISIONS: readonly (readonly [country: string, policy: MapPolicy, reason: MapPolicyReason])[] = [
  ['CO', 'FULL', 'NO_KNOWN_RISK'],
  ['ET', 'NATIONAL_ONLY', 'DIASPORA_AGREES'],
  ['GH', 'FULL', 'NO_KNOWN_RISK'],
  ['LB', 'NONE', 'UNDER_REVIEW'],
  ['MD', 'FULL', 'NO_KNOWN_RISK'],
  ['NP', 'FULL', 'NO_KNOWN_RISK'],
  ['SN', 'FULL', 'DIASPORA_AGREES'],
  ['SO', 'FULL', 'DIASPORA_AGREES'],
];

const SEED: SystemActor = { kind: 'system', name: 'seed' };

/** The map of the diaspora in the demonstration: of the people of its two years, who agreed to be counted. */
@Injectable()
export class DemonstrationMapService {
  constructor(
    private readonly queries: MapQueries,
    private readonly decisions: MapPoliciesService,
    private readonly months: MapMonthsService,
  ) {}

  /** Decides about every country that nobody has decided about, and makes the figures of the month. */
  async make(): Promise<void> {
    const decided = (await this.queries.policies()).filter(({ version }) => version !== null);
    for (const [country, policy, reason] of DECISIONS)
      if (!decided.some((one) => one.country === country))
        await this.decisions.decide(SEED, country, policy, reason, null);
    await this.months.makeMonth();
  }
}
