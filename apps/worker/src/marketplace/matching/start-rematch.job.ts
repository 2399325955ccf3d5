import { Injectable } from '@nestjs/common';
import { RematchesService } from '#features/marketplace/matching/rematches.service';
import type { Job, JobData } from '#worker/jobs';

/** Matches a programme again when its rules have changed. */
@Injectable()
export class StartRematchJob implements Job<'start-rematch'> {
  readonly name = 'start-rematch';

  constructor(private readonly rematches: RematchesService) {}

  run({ eventId, aggregateId }: JobData<'start-rematch'>): Promise<void> {
    return this.rematches.startFor(eventId, aggregateId);
  }
}
