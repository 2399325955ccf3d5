import { Injectable } from '@nestjs/common';
import { CommitmentsService } from '#features/placements/spending/commitments.service';
import type { Job, JobData } from '#worker/jobs';

/** Makes a placement hold of the budget what was promised with it, or nothing once it is over. */
@Injectable()
export class SettleCommitmentsJob implements Job<'settle-commitments'> {
  readonly name = 'settle-commitments';

  constructor(private readonly commitments: CommitmentsService) {}

  run({ aggregateId }: JobData<'settle-commitments'>): Promise<void> {
    return this.commitments.settle(aggregateId);
  }
}
