import { Injectable } from '@nestjs/common';
import { MatchingService } from '#features/matching/matching.service';
import type { Job } from '#worker/jobs';

/** Follows a professional into and out of lists: the one of the event, or the one whose placement or candidacy it is about. */
@Injectable()
export class MatchProfessionalJob implements Job {
  readonly name = 'match-professional';

  constructor(private readonly matching: MatchingService) {}

  run({ aggregateId, professionalId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.matching.followProfessional(String(professionalId ?? aggregateId));
  }
}
