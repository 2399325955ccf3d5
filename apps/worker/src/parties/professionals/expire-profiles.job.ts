import { Injectable } from '@nestjs/common';
import { ProfileExpiryService } from '#features/parties/professionals/profile-expiry.service';
import type { Job } from '#worker/jobs';

/** Does to profiles what time does: stale ones expire, pauses and windows end, silent people are asked. */
@Injectable()
export class ExpireProfilesJob implements Job<'expire-profiles'> {
  readonly name = 'expire-profiles';

  constructor(private readonly profiles: ProfileExpiryService) {}

  async run(): Promise<void> {
    while ((await this.profiles.expireStale()) > 0);
    while ((await this.profiles.endPauses()) > 0);
    while ((await this.profiles.endWindows()) > 0);
    while ((await this.profiles.askHeartbeats()) > 0);
  }
}
