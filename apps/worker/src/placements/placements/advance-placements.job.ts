import { Injectable } from '@nestjs/common';
import { PlacementProgressService } from '#features/placements/placements/placement-progress.service';
import type { Job } from '#worker/jobs';

/** Starts, finishes and closes placements on their days, and repairs what an event has not reached. */
@Injectable()
export class AdvancePlacementsJob implements Job<'advance-placements'> {
  readonly name = 'advance-placements';

  constructor(private readonly progress: PlacementProgressService) {}

  async run(): Promise<void> {
    await this.progress.advanceAll();
  }
}
