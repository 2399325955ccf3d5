import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { PersonActor } from '#domain/kernel/actor';
import { assertMayRunMatching } from '#domain/marketplace/matching/match.policy';
import type { MatchingRules } from '#domain/parties/programmes/rules';
import { assertWeights } from '#domain/parties/programmes/weights';
import { RankingService } from '#features/marketplace/matching/ranking.service';

/** What other weights would change in the first places of one need. */
export interface WeightsDifference {
  readonly needId: string;
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly entering: readonly string[];
  readonly leaving: readonly string[];
}

const FIRST = 10;
/** Needs looked at in one preview, the newest first. */
const MOST_NEEDS = 200;

/** A dry run of other weights: nothing is saved, nobody is notified. */
@Injectable()
export class WeightsPreviewService {
  constructor(
    private readonly ranking: RankingService,
    private readonly dataSource: DataSource,
  ) {}

  /**
   * The first ten of each open need of a programme, as they are and as they would be. Refuses FORBIDDEN,
   * MATCHING_WEIGHTS_INVALID.
   */
  async preview(actor: PersonActor, programmeId: string, rules: MatchingRules): Promise<WeightsDifference[]> {
    assertMayRunMatching(actor, programmeId);
    const weights = { version: 0, ...rules };
    assertWeights(weights);
    const needs = await this.dataSource.query<{ id: string }[]>(
      `SELECT id FROM need WHERE programme_id = $1 AND state = 'PUBLISHED' ORDER BY published_at DESC, id LIMIT ${MOST_NEEDS}`,
      [programmeId],
    );
    const differences: WeightsDifference[] = [];
    for (const { id } of needs) {
      const before = await this.ranking.first(this.dataSource, id, FIRST);
      const after = await this.ranking.first(this.dataSource, id, FIRST, weights);
      differences.push({
        needId: id,
        before,
        after,
        entering: after.filter((person) => !before.includes(person)),
        leaving: before.filter((person) => !after.includes(person)),
      });
    }
    return differences;
  }
}
