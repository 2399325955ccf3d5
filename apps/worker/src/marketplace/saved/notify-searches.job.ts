import { Injectable } from '@nestjs/common';
import { SavedService } from '#features/marketplace/saved/saved.service';
import type { Job } from '#worker/jobs';

/** Tells people once a day which new needs their saved searches find, batch by batch. */
@Injectable()
export class NotifySearchesJob implements Job<'notify-searches'> {
  readonly name = 'notify-searches';

  constructor(private readonly saved: SavedService) {}

  async run(): Promise<void> {
    while ((await this.saved.notifySome()) > 0);
  }
}
