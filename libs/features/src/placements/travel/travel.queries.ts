import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '#domain/kernel/actor';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import { TravelPlanEntity } from '#features/placements/travel/travel.entity';

const COLUMNS = { programme: 't.programme_id', country: 't.country' };
const READERS = ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'] as const;

/** Read side of journeys. */
@Injectable()
export class TravelQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The plan of a placement, if the actor may see it; null for none. */
  of(actor: Actor, placementId: string): Promise<TravelPlanEntity | null> {
    const staff = staffScope(actor, READERS, COLUMNS);
    return this.dataSource
      .createQueryBuilder(TravelPlanEntity, 't')
      .where(`(t.professional_id = :me OR t.institution_id = ANY(:institutions) OR ${staff.sql})`, {
        ...staff.parameters,
        me: actor.kind === 'person' ? actor.professionalId : null,
        institutions: institutionsOf(actor),
      })
      .andWhere('t.placement_id = :placementId', { placementId })
      .getOne();
  }
}
