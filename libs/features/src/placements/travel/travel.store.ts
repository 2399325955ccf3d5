import { Injectable } from '@nestjs/common';
import type { IsoDate } from '#domain/kernel/dates';
import { LIVE_PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import { TravelPlanEntity } from '#features/placements/travel/travel.entity';
import type { Tx } from '#platform/db/tx';

/** A plan with the days that it must cover. */
export interface PlanToWatch {
  readonly placementId: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
}

const LIVE = LIVE_PLACEMENT_STATES.map((state) => `'${state}'`).join(', ');

/** Write side of journeys. */
@Injectable()
export class TravelStore {
  /** The plan of a placement, locked; null when there is none. */
  lock(tx: Tx, placementId: string): Promise<TravelPlanEntity | null> {
    return tx.findOne(TravelPlanEntity, { where: { placementId }, lock: { mode: 'pessimistic_write' } });
  }

  /** Saves the plan with the next version. */
  async save(tx: Tx, plan: TravelPlanEntity): Promise<void> {
    plan.version += 1;
    await tx.save(TravelPlanEntity, plan);
  }

  /** Keeps what the traveller has heard of; no change of the plan, so no next version. */
  async saveSaid(tx: Tx, { placementId, said }: TravelPlanEntity): Promise<void> {
    await tx.update(TravelPlanEntity, { placementId }, { said });
  }

  /** Plans after an id of work on site that is ahead or under way and lasts past today, in order of id. */
  toWatch(tx: Tx, today: IsoDate, after: string, limit: number): Promise<PlanToWatch[]> {
    return tx.query<PlanToWatch[]>(
      `SELECT t.placement_id AS "placementId", p.starts_on::text AS "startsOn", p.ends_on::text AS "endsOn"
         FROM travel_plan t JOIN placement p ON p.id = t.placement_id
        WHERE t.placement_id > $2 AND p.state IN (${LIVE}) AND p.modality <> 'VIRTUAL' AND p.ends_on >= $1
          AND p.starts_on <= $1::date + 45
          AND (t.visa IN ('NEEDED', 'APPLIED', 'REFUSED') OR t.visa_until < p.ends_on
            OR t.insured_until IS NULL OR t.insured_until < p.ends_on)
        ORDER BY t.placement_id LIMIT $3`,
      [today, after, limit],
    );
  }
}
