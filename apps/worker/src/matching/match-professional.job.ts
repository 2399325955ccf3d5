import { Injectable } from '@nestjs/common';
import { MatchingService } from '#features/matching/matching.service';
import type { Job } from '#worker/jobs';

/** Follows a professional whose profile, consent or availability has changed into and out of lists. */
@Injectable()
export class MatchProfessionalJob implements Job {
  readonly name = 'match-professional';

  constructor(private readonly matching: MatchingService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.matching.followProfessional(String(aggregateId));
  }
}
