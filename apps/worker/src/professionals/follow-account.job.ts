import { Injectable } from '@nestjs/common';
import { ProfilesService } from '#features/professionals/profiles.service';
import type { Job } from '#worker/jobs';

/** Lets matching hear that the account of a professional was suspended, or let in again. */
@Injectable()
export class FollowAccountJob implements Job {
  readonly name = 'follow-account';

  constructor(private readonly profiles: ProfilesService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.profiles.followAccount(String(aggregateId));
  }
}
