import { Injectable } from '@nestjs/common';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import type { Job, JobData } from '#worker/jobs';

/** Takes whomever a hold lies on out of lists, and brings them back when it is lifted. */
@Injectable()
export class FollowHoldJob implements Job<'follow-hold'> {
  readonly name = 'follow-hold';

  constructor(private readonly matching: MatchingService) {}

  async run({ professionalId, institutionId }: JobData<'follow-hold'>): Promise<void> {
    if (professionalId) await this.matching.followProfessional(professionalId);
    if (institutionId) await this.matching.followInstitution(institutionId);
  }
}
