import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import type { PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { assertEndedOn, assertReviewOn, type EndingSide } from '#domain/placements/placements/ending.rules';
import { assertNothingOpen } from '#domain/placements/placements/placement.rules';
import { PlacementActsService } from '#features/placements/placements/placement-acts.service';
import { PlacementFactsService } from '#features/placements/placements/placement-facts.service';
import type { PlacementStep } from '#features/placements/placements/placement-steps.service';
import { PlacementWorkStore } from '#features/placements/placements/placement-work.store';
import { Clock } from '#platform/clock/clock';

/** How a placement ended early, as the approver says. */
export interface NewEarlyEnd {
  readonly endedOn: IsoDate;
  readonly side: EndingSide;
}

/** The steps that people take between the acceptance and the last follow-up. */
@Injectable()
export class PlacementCourseService {
  constructor(
    private readonly acts: PlacementActsService,
    private readonly facts: PlacementFactsService,
    private readonly rows: PlacementWorkStore,
    private readonly clock: Clock,
  ) {}

  /** Moves to planning. Refuses NOT_READY with the checks that are open. */
  clear(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.acts.take(actor, step, 'clear', async (tx, placement) =>
      assertNothingOpen(await this.facts.notClearedBecause(tx, placement)),
    );
  }

  /** Starts the work. Refuses NOT_READY with what is missing. */
  start(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.acts.take(actor, step, 'start', async (tx, placement) =>
      assertNothingOpen(await this.facts.cannotStartBecause(tx, placement)),
    );
  }

  /**
   * Interrupts the work until somebody looks at it again, on a day of which the case officer is reminded. Refuses
   * BAD_INPUT without a day of review.
   */
  suspend(actor: PersonActor, step: PlacementStep, reviewOn: IsoDate | null): Promise<void> {
    return this.acts.take(actor, { ...step, dueOn: reviewOn }, 'suspend', async (tx, placement) => {
      assertReviewOn(reviewOn, await this.facts.today(tx, placement));
      await this.rows.insertSuspension(tx, {
        id: uuidv7(),
        placementId: placement.id,
        reason: step.reason ?? '',
        reviewOn: reviewOn ?? '',
        since: this.clock.now(),
        until: null,
      });
    });
  }

  /** Resumes the work. */
  resume(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.acts.take(actor, step, 'resume', (tx, placement) =>
      this.rows.endSuspension(tx, placement.id, this.clock.now()),
    );
  }

  /** Ends the work early, with day, side and code. Refuses BAD_INPUT for a day that has not come. */
  terminate(actor: PersonActor, step: PlacementStep, { endedOn, side }: NewEarlyEnd): Promise<void> {
    return this.acts.take(actor, step, 'terminate', async (tx, placement) => {
      assertEndedOn(endedOn, placement, await this.facts.today(tx, placement));
      const { id: placementId } = placement;
      await this.rows.endSuspension(tx, placementId, this.clock.now());
      await this.rows.insertEarlyEnd(tx, { placementId, endedOn, side, reason: step.reason ?? '' });
    });
  }

  /** Finds the work done. Refuses NOT_READY with what is open. */
  complete(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.acts.take(actor, step, 'complete', async (tx, placement) =>
      assertNothingOpen(await this.facts.notCompleteBecause(tx, placement)),
    );
  }

  /** Closes the file after the last follow-up. Refuses NOT_READY while that is open. */
  close(actor: PersonActor, step: PlacementStep): Promise<void> {
    return this.acts.take(actor, step, 'close', async (tx, placement) =>
      assertNothingOpen(await this.facts.notClosedBecause(tx, placement)),
    );
  }
}
