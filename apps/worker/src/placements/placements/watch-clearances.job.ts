import { Injectable } from '@nestjs/common';
import { ClearanceWatchService } from '#features/placements/placements/clearance-watch.service';
import type { Job } from '#worker/jobs';

/** Warns of checks that run out, and lets them expire. */
@Injectable()
export class WatchClearancesJob implements Job<'watch-clearances'> {
  readonly name = 'watch-clearances';

  constructor(private readonly watch: ClearanceWatchService) {}

  async run(): Promise<void> {
    while (await this.watch.next());
  }
}
