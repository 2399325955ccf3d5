import { Injectable } from '@nestjs/common';
import { HousekeepingService } from '#features/identity/accounts/housekeeping.service';
import type { Job } from '#worker/jobs';

/** Deletes what has ended. */
@Injectable()
export class CleanUpJob implements Job<'clean-up'> {
  readonly name = 'clean-up';

  constructor(private readonly housekeeping: HousekeepingService) {}

  async run(): Promise<void> {
    await this.housekeeping.deleteEnded();
  }
}
