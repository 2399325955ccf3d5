import { Injectable } from '@nestjs/common';
import { HousekeepingService } from '#features/identity/accounts/housekeeping.service';
import type { Job } from '#worker/jobs';

/** Forgets what has served its time. */
@Injectable()
export class TidyJob implements Job<'tidy'> {
  readonly name = 'tidy';

  constructor(private readonly housekeeping: HousekeepingService) {}

  async run(): Promise<void> {
    await this.housekeeping.tidy();
  }
}
