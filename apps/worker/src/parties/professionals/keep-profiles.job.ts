import { Injectable } from '@nestjs/common';
import { ProfileClockService } from '#features/parties/professionals/profile-clock.service';
import type { Job } from '#worker/jobs';

/** Does to profiles what time does: stale ones expire, pauses and windows end, silent people are asked. */
@Injectable()
export class KeepProfilesJob implements Job<'keep-profiles'> {
  readonly name = 'keep-profiles';

  constructor(private readonly profiles: ProfileClockService) {}

  async run(): Promise<void> {
    while ((await this.profiles.expireStale()) > 0);
    while ((await this.profiles.endPauses()) > 0);
    while ((await this.profiles.endWindows()) > 0);
    while ((await this.profiles.askHeartbeats()) > 0);
  }
}
