import { Injectable } from '@nestjs/common';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import type { Job, JobData } from '#worker/jobs';

const REASONS = {
  'need.cancelled': 'NEED_CANCELLED',
  'need.expired': 'NEED_EXPIRED',
  'need.closed': 'POSITION_FILLED',
} as const;

/** Closes what is open under a need that has ended, and so tells everyone concerned. */
@Injectable()
export class CloseCandidaciesJob implements Job<'close-candidacies'> {
  readonly name = 'close-candidacies';

  constructor(private readonly candidacies: CandidacyDeadlinesService) {}

  async run({ aggregateId, event }: JobData<'close-candidacies'>): Promise<void> {
    await this.candidacies.closeFor(aggregateId, REASONS[event]);
  }
}
