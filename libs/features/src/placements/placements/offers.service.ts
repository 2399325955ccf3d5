import { Injectable } from '@nestjs/common';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { freePosition } from '#domain/placements/placements/offer.rules';
import { assertFits } from '#domain/placements/placements/placement.rules';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementStore } from '#features/placements/placements/placement.store';
import {
  type PlacementStep,
  PlacementStepsService,
} from '#features/placements/placements/placement-steps.service';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';

/** Weekly hours of somebody who has not said how many they offer. */
const NO_LIMIT = 168;

/** What becomes of an offer, and of a placement that ends before it starts. */
@Injectable()
export class OffersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: PlacementStore,
    private readonly steps: PlacementStepsService,
    private readonly applications: ApplicationsService,
    private readonly needs: NeedStepsService,
    private readonly clock: Clock,
  ) {}

  /**
   * Accepts an offer: the first acceptance of the last position wins. Applications that it leaves no time for are
   * withdrawn. Refuses NEED_FULL, PLACEMENT_CLASH, HOURS_EXCEEDED.
   */
  accept(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      const placement = await this.store.lock(tx, step.id);
      const decided = await this.steps.decide(tx, actor, placement, step, 'accept');
      await this.reservePosition(tx, placement);
      await this.steps.saveStep(tx, actor, placement, decided);
      await this.applications.withdrawConflicting(tx, { ...placement, placementId: placement.id });
    });
  }

  /** Says no to an offer; the need opens again. */
  decline(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.endBeforeStart(actor, step, 'decline');
  }

  /** Ends a placement before it starts; the need opens again. */
  cancel(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.endBeforeStart(actor, step, 'cancel');
  }

  /** The system's step: an offer that nobody answered lapses; part of the transaction that claimed the deadline. */
  lapse(tx: Tx, actor: Actor, placement: PlacementEntity): Promise<void> {
    return this.endLocked(tx, actor, placement, {}, 'lapse');
  }

  private endBeforeStart(
    actor: PersonActor,
    step: PlacementStep,
    command: 'decline' | 'cancel',
  ): Promise<void> {
    return this.work.run(actorId(actor), async (tx) => {
      await this.endLocked(tx, actor, await this.store.lock(tx, step.id), step, command);
    });
  }

  private async endLocked(
    tx: Tx,
    actor: Actor,
    placement: PlacementEntity,
    step: Omit<PlacementStep, 'id'>,
    command: 'decline' | 'cancel' | 'lapse',
  ): Promise<void> {
    await this.steps.takeLocked(tx, actor, placement, step, command, () => {
      placement.position = null;
    });
    const need = await this.needs.lock(tx, placement.needId);
    if (need.state === 'FILLED') await this.needs.fillOrReopen(tx, need, 'reopen');
  }

  /** Gives the placement a free position, if its person has the time; with the last one the need is filled. */
  private async reservePosition(tx: Tx, placement: PlacementEntity): Promise<void> {
    const { needId, professionalId } = placement;
    const need = await this.needs.lock(tx, needId);
    const taken = await this.store.takenPositions(tx, needId);
    placement.position = freePosition(taken, need.positions);
    placement.acceptedAt = this.clock.now();
    const offeredHours = (await this.store.lockOfferedHours(tx, professionalId)) ?? NO_LIMIT;
    const live = await this.store.liveOf(tx, professionalId, placement.id);
    const commitments = live.map((other) => ({ ...other, placementId: other.id }));
    assertFits({ ...placement, placementId: placement.id }, commitments, offeredHours);
    const isLast = taken.length + 1 === need.positions;
    if (isLast && need.state === 'PUBLISHED') await this.needs.fillOrReopen(tx, need, 'fill');
  }
}
