import { Injectable } from '@nestjs/common';
import { type Actor, actorId, type PersonActor } from '#domain/kernel/actor';
import { refuseProblems } from '#domain/kernel/errors';
import { assertSeen } from '#domain/kernel/seen';
import type { TravelEventData } from '#domain/placements/travel/events';
import {
  assertMayPlanTravel,
  gapsToSay,
  isJourney,
  travelGaps,
  type TravelPlan,
  travelProblems,
} from '#domain/placements/travel/travel.rules';
import { CLOCK_ACTOR } from '#features/casework/deadlines/deadlines.service';
import { PlacementStepsService } from '#features/placements/placements/placement-steps.service';
import type { TravelPlanEntity } from '#features/placements/travel/travel.entity';
import { type PlanToWatch, TravelStore } from '#features/placements/travel/travel.store';
import { Clock } from '#platform/clock/clock';
import type { Tx } from '#platform/db/tx';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';

const AT_ONCE = 100;

/** Journeys to a placement and back: planned by the traveller or the case officer, watched until they last. */
@Injectable()
export class TravelService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly store: TravelStore,
    private readonly placements: PlacementStepsService,
    private readonly outbox: Outbox<TravelEventData>,
    private readonly clock: Clock,
  ) {}

  /** Saves the plan. Refuses NOT_FOUND, STALE_VERSION, BAD_INPUT also for work that needs no journey. */
  async plan(actor: PersonActor, placementId: string, version: number, plan: TravelPlan): Promise<void> {
    await this.work.run(actorId(actor), async (tx) => {
      const placement = await this.placements.lock(tx, placementId);
      assertMayPlanTravel(actor, placement);
      const present = await this.store.lock(tx, placementId);
      assertSeen(version, present?.version ?? 0);
      refuseProblems(isJourney(placement.modality) ? [] : [{ field: 'legs', code: 'NOT_ASKED' }]);
      refuseProblems(travelProblems(plan));
      const { professionalId, programmeId, institutionId, country } = placement;
      const row: TravelPlanEntity = {
        ...{ placementId, professionalId, programmeId, institutionId, country },
        ...{ ...plan, legs: [...plan.legs], version: present?.version ?? 0, said: [] },
        plannedAt: this.clock.now(),
      };
      await this.store.save(tx, row);
      await this.append(tx, actor, row, 'travel.planned');
    });
  }

  /** Notifies travellers of what is missing, once of each gap. Answers how many it notified. */
  async watch(): Promise<number> {
    const today = this.clock.today();
    let after = '00000000-0000-0000-0000-000000000000';
    let count = 0;
    for (;;) {
      const found = await this.work.run(actorId(CLOCK_ACTOR), (tx) =>
        this.store.toWatch(tx, today, after, AT_ONCE),
      );
      for (const due of found) if (await this.say(due, today)) count++;
      const last = found.at(-1);
      if (!last || found.length < AT_ONCE) return count;
      after = last.placementId;
    }
  }

  private say({ placementId, startsOn, endsOn }: PlanToWatch, today: string): Promise<boolean> {
    return this.work.run(actorId(CLOCK_ACTOR), async (tx) => {
      const plan = await this.store.lock(tx, placementId);
      const gaps = plan ? gapsToSay(travelGaps(plan, endsOn), plan.said, startsOn, today) : [];
      if (!plan || gaps.length === 0) return false;
      plan.said = [...plan.said, ...gaps];
      await this.store.saveSaid(tx, plan);
      await this.append(tx, CLOCK_ACTOR, plan, 'travel.short');
      return true;
    });
  }

  private async append(
    tx: Tx,
    actor: Actor,
    { placementId, version, programmeId, institutionId, professionalId, country }: TravelPlanEntity,
    name: keyof TravelEventData,
  ): Promise<void> {
    await this.outbox.append(tx, actorId(actor), {
      name,
      aggregate: { type: 'travel', id: placementId, version },
      data: { placementId, programmeId, institutionId, professionalId, country },
    });
  }
}
