import { Injectable } from '@nestjs/common';
import { RematchesService } from '#features/marketplace/matching/rematches.service';
import type { Job, JobData } from '#worker/jobs';

/** Does one part of a rematch. */
@Injectable()
export class RematchPartJob implements Job<'rematch-part'> {
  readonly name = 'rematch-part';

  constructor(private readonly rematches: RematchesService) {}

  run({ aggregateId }: JobData<'rematch-part'>): Promise<void> {
    return this.rematches.doPart(aggregateId);
  }
}
