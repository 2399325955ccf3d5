import { Injectable } from '@nestjs/common';
import { SavedService } from '#features/marketplace/saved/saved.service';
import type { Job } from '#worker/jobs';

/** Tells people once a day which new needs their saved searches find, batch by batch. */
@Injectable()
export class TellSearchesJob implements Job<'tell-searches'> {
  readonly name = 'tell-searches';

  constructor(private readonly saved: SavedService) {}

  async run(): Promise<void> {
    while ((await this.saved.tellSome()) > 0);
  }
}
