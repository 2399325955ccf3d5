import { Injectable } from '@nestjs/common';
import { ProfilesService } from '#features/parties/professionals/profiles.service';
import type { Job, JobData } from '#worker/jobs';

/** Lets matching hear that the account of a professional was suspended, or let in again. */
@Injectable()
export class RefreshAccountJob implements Job<'refresh-account'> {
  readonly name = 'refresh-account';

  constructor(private readonly profiles: ProfilesService) {}

  run({ aggregateId }: JobData<'refresh-account'>): Promise<void> {
    return this.profiles.refreshAccount(aggregateId);
  }
}
