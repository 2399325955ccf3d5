import { Injectable } from '@nestjs/common';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import type { Job, JobData } from '#worker/jobs';

/** Follows a professional into and out of lists: the one of the event, or the one whose placement or candidacy it is about. */
@Injectable()
export class MatchProfessionalJob implements Job<'match-professional'> {
  readonly name = 'match-professional';

  constructor(private readonly matching: MatchingService) {}

  run({ aggregateId, professionalId }: JobData<'match-professional'>): Promise<void> {
    return this.matching.refreshProfessional(professionalId ?? aggregateId);
  }
}
