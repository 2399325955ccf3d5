import { Injectable } from '@nestjs/common';
import type { DeadlineStep } from '#domain/casework/deadlines/deadline.rules';
import { CLOCK_ACTOR, type WorkItem } from '#features/casework/deadlines/deadlines.service';
import { OffersService } from '#features/placements/placements/offers.service';
import { PlacementStore } from '#features/placements/placements/placement.store';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import type { Tx } from '#platform/db/tx';

/** What deadlines do to placements. */
@Injectable()
export class PlacementDeadlinesService {
  constructor(
    private readonly store: PlacementStore,
    private readonly steps: PlacementStepsService,
    private readonly offers: OffersService,
  ) {}

  /** One due step, in the transaction that claimed it: an offer lapses, everything else is reminded of. */
  async runDueStep(tx: Tx, item: WorkItem, { action, day }: DeadlineStep): Promise<void> {
    const placement = await this.store.lock(tx, item.subjectId);
    if (placement.state !== item.state) return;
    if (action === 'LAPSE') return this.offers.lapse(tx, CLOCK_ACTOR, placement);
    const due = item.dueAt?.toISOString().slice(0, 10) ?? null;
    await this.steps.appendEvent(tx, CLOCK_ACTOR, placement, 'placement.reminded', {
      due,
      day,
      waitingOn: item.waitingOn,
      escalated: action === 'ESCALATE',
    });
  }
}
