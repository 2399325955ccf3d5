import { Injectable } from '@nestjs/common';
import { HousekeepingStore } from '#features/identity/accounts/housekeeping.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** How many rows of each table were deleted. */
export type Deleted = Readonly<Record<string, number>>;

/** Deletes what has ended, so that no table grows for ever. */
@Injectable()
export class HousekeepingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: HousekeepingStore,
    private readonly clock: Clock,
  ) {}

  /** Deletes ended sessions and links, and idempotency keys after their 24 hours. */
  deleteEnded(): Promise<Deleted> {
    return this.work.run('system:clock', (tx) => this.store.deleteEnded(tx, this.clock.now()));
  }
}
