import { Injectable } from '@nestjs/common';
import { CommitmentsService } from '#features/placements/spending/commitments.service';
import type { Job, JobData } from '#worker/jobs';

/** Makes the placements of the days of a new budget hold what was promised with them. */
@Injectable()
export class SettleBudgetJob implements Job<'settle-budget'> {
  readonly name = 'settle-budget';

  constructor(private readonly commitments: CommitmentsService) {}

  run({ aggregateId }: JobData<'settle-budget'>): Promise<void> {
    return this.commitments.settleAll(aggregateId);
  }
}
