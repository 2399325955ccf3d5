import { Injectable } from '@nestjs/common';
import { AffectedNeedsQueries } from '#features/marketplace/matching/affected-needs.queries';
import { MatchProfileQueries } from '#features/marketplace/matching/match-profile.queries';
import { MatchTaxonomyQueries } from '#features/marketplace/matching/match-taxonomy.queries';
import { MatchingService } from '#features/marketplace/matching/matching.service';

/** People that one transaction renumbers: few enough that nobody waits long for their rows. */
const BATCH = 500;

/** Brings what matching knows of professionals over to a new taxonomy. */
@Injectable()
export class TaxonomyChangeService {
  constructor(
    private readonly taxonomy: MatchTaxonomyQueries,
    private readonly profiles: MatchProfileQueries,
    private readonly matching: MatchingService,
    private readonly needs: AffectedNeedsQueries,
  ) {}

  /**
   * Rebuilds all that was made with another taxonomy than the present one. Answers the open needs, which want a new
   * list. Safe to run twice; what an interrupted run has done is not done again.
   */
  async refresh(): Promise<readonly string[]> {
    const { taxonomy } = await this.taxonomy.present();
    for (let after = FIRST; ;) {
      const ids = await this.profiles.numberedOtherwise(taxonomy.version, after, BATCH);
      const last = ids.at(-1);
      if (last === undefined) return this.needs.open();
      await this.matching.refresh(ids);
      after = last;
    }
  }
}

const FIRST = '00000000-0000-0000-0000-000000000000';
