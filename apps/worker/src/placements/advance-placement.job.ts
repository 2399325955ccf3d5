import { Injectable } from '@nestjs/common';
import { PlacementProgressService } from '#features/placements/placement-progress.service';
import type { Job } from '#worker/jobs';

/** Lets a placement go on after something happened to it, to one of its checks or to one of its reports. */
@Injectable()
export class AdvancePlacementJob implements Job {
  readonly name = 'advance-placement';

  constructor(private readonly progress: PlacementProgressService) {}

  async run({ event, aggregateId, placementId }: Readonly<Record<string, unknown>>): Promise<void> {
    const isReport = String(event).startsWith('report.');
    await (isReport
      ? this.progress.advanceAfterReport(String(aggregateId))
      : this.progress.advance(String(placementId ?? aggregateId)));
  }
}
