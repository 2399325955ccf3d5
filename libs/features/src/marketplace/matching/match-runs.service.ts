import { Injectable } from '@nestjs/common';
import { MatchStore } from '#features/marketplace/matching/match.store';
import { MATCHING } from '#features/marketplace/matching/match-lists.service';
import { Clock } from '#platform/clock/clock';
import { Env } from '#platform/config/env';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Keeps the log of runs as long as the settings say: each run with its versions, for whoever asks how a list came about. */
@Injectable()
export class MatchRunsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: MatchStore,
    private readonly env: Env,
    private readonly clock: Clock,
  ) {}

  /** Forgets runs that are older than `MATCH_RUN_MONTHS`; answers how many. */
  purge(): Promise<number> {
    const before = this.clock.now();
    before.setUTCMonth(before.getUTCMonth() - this.env.MATCH_RUN_MONTHS);
    return this.work.run(MATCHING, (tx) => this.store.purgeRuns(tx, before));
  }
}
