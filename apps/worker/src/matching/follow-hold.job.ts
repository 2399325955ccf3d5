import { Injectable } from '@nestjs/common';
import { MatchingService } from '#features/matching/matching.service';
import type { Job } from '#worker/jobs';

/** Takes whomever a hold lies on out of lists, and brings them back when it is lifted. */
@Injectable()
export class FollowHoldJob implements Job {
  readonly name = 'follow-hold';

  constructor(private readonly matching: MatchingService) {}

  async run({ professionalId, institutionId }: Readonly<Record<string, unknown>>): Promise<void> {
    if (professionalId) await this.matching.followProfessional(String(professionalId));
    if (institutionId) await this.matching.followInstitution(String(institutionId));
  }
}
