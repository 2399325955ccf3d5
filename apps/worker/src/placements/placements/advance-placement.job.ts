import { Injectable } from '@nestjs/common';
import { PlacementProgressService } from '#features/placements/placements/placement-progress.service';
import type { Job, JobData } from '#worker/jobs';

/** Lets a placement go on after something happened to it, to one of its checks or to one of its reports. */
@Injectable()
export class AdvancePlacementJob implements Job<'advance-placement'> {
  readonly name = 'advance-placement';

  constructor(private readonly progress: PlacementProgressService) {}

  run({ aggregateId, placementId }: JobData<'advance-placement'>): Promise<void> {
    return this.progress.advance(placementId ?? aggregateId);
  }
}
