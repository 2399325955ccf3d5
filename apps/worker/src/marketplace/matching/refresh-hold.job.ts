import { Injectable } from '@nestjs/common';
import { MatchingService } from '#features/marketplace/matching/matching.service';
import type { Job, JobData } from '#worker/jobs';

/** Takes whoever is on hold out of lists, and brings them back when it is lifted. */
@Injectable()
export class RefreshHoldJob implements Job<'refresh-hold'> {
  readonly name = 'refresh-hold';

  constructor(private readonly matching: MatchingService) {}

  async run({ professionalId, institutionId }: JobData<'refresh-hold'>): Promise<void> {
    if (professionalId) await this.matching.refreshProfessional(professionalId);
    if (institutionId) await this.matching.refreshInstitution(institutionId);
  }
}
