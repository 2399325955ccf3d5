import { Injectable } from '@nestjs/common';
import { MatchListsService } from '#features/matching/match-lists.service';
import type { Job } from '#worker/jobs';

/** Ranks the people for a need that was published or changed. */
@Injectable()
export class MatchNeedJob implements Job {
  readonly name = 'match-need';

  constructor(private readonly lists: MatchListsService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.lists.rankNeed(String(aggregateId), 'NEED');
  }
}
