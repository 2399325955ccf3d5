import { Injectable } from '@nestjs/common';
import { MatchRunsService } from '#features/marketplace/matching/match-runs.service';
import type { Job } from '#worker/jobs';

/** Forgets the log of matching runs that has served its time. */
@Injectable()
export class PurgeRunsJob implements Job<'purge-runs'> {
  readonly name = 'purge-runs';

  constructor(private readonly runs: MatchRunsService) {}

  async run(): Promise<void> {
    await this.runs.purge();
  }
}
