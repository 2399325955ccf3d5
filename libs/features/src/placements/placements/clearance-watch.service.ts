import { Injectable } from '@nestjs/common';
import { actorId } from '#domain/kernel/actor';
import { dueExpiryWarning } from '#domain/placements/clearances/clearance.rules';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { CLOCK_ACTOR } from '#features/casework/deadlines/deadlines.service';
import { ClearanceTrailService } from '#features/placements/clearances/clearance-trail.service';
import { ClearancesService } from '#features/placements/clearances/clearances.service';
import {
  type ClearanceToWatch,
  ClearanceWatchStore,
} from '#features/placements/placements/clearance-watch.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Who is at work, or would be. */
const AT_WORK: readonly PlacementState[] = ['ACTIVE', 'SUSPENDED'];

/** Watches the last days of checks: warnings ahead, and what happens when one has passed. */
@Injectable()
export class ClearanceWatchService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly watch: ClearanceWatchStore,
    private readonly checks: ClearancesService,
    private readonly trail: ClearanceTrailService,
    private readonly clock: Clock,
  ) {}

  /** Warns of the next end, or lets the next check expire, one transaction each. Answers false when nothing is due. */
  next(): Promise<boolean> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const today = this.clock.today();
      const due = await this.watch.lockDue(tx, today);
      if (!due) return false;
      if (due.expiresOn < today) await this.expire(tx, due);
      else await this.warn(tx, due, today);
      return true;
    });
  }

  /** The check is open again: its side holds the next step. Someone at work without it is an alert. */
  private async expire(tx: Tx, { id, placementState }: ClearanceToWatch): Promise<void> {
    const check = await this.checks.lock(tx, id);
    await this.trail.take(tx, CLOCK_ACTOR, check, 'expire');
    if (AT_WORK.includes(placementState))
      await this.trail.appendEvent(tx, CLOCK_ACTOR, check, 'clearance.alert', {});
  }

  private async warn(tx: Tx, due: ClearanceToWatch, today: string): Promise<void> {
    const { id, expiresOn, warnings, lastWarning } = due;
    const days = dueExpiryWarning(expiresOn, today, warnings, lastWarning);
    if (days === null) return;
    const check = await this.checks.saveWarning(tx, id, days);
    await this.trail.appendEvent(tx, CLOCK_ACTOR, check, 'clearance.expiring', { days });
  }
}
