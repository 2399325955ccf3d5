import { Injectable } from '@nestjs/common';
import { HousekeepingStore } from '#features/identity/accounts/housekeeping.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** How many rows of what were forgotten. */
export type Forgotten = Readonly<Record<string, number>>;

/** Forgets what has served its time, so that no table grows for ever. */
@Injectable()
export class HousekeepingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: HousekeepingStore,
    private readonly clock: Clock,
  ) {}

  /** Forgets ended sessions and links, and idempotency keys after their 24 hours. */
  tidy(): Promise<Forgotten> {
    return this.work.run('system:clock', (tx) => this.store.forgetEnded(tx, this.clock.now()));
  }
}
