import { Injectable } from '@nestjs/common';
import { MatchListsService } from '#features/marketplace/matching/match-lists.service';
import type { Job, JobData } from '#worker/jobs';

/** Ranks the people for a need that was published or changed. */
@Injectable()
export class MatchNeedJob implements Job<'match-need'> {
  readonly name = 'match-need';

  constructor(private readonly lists: MatchListsService) {}

  run({ aggregateId }: JobData<'match-need'>): Promise<void> {
    return this.lists.rankNeed(aggregateId, 'NEED');
  }
}
