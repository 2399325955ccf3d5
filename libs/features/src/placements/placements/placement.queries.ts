import { Injectable } from '@nestjs/common';
import { DataSource, In, type SelectQueryBuilder } from 'typeorm';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { institutionsOf, staffScope } from '#features/identity/accounts/staff.scope';
import { PlacementEntity } from '#features/placements/placements/placement.entity';
import { narrow } from '#platform/db/filter';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Which placements of those that one may see. */
export interface PlacementFilter {
  readonly needId?: string | null;
  readonly institutionId?: string | null;
  readonly professionalId?: string | null;
  readonly states?: readonly PlacementState[] | null;
  readonly programmeId?: string | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
}

const COLUMNS = { programme: 'p.programme_id', country: 'p.country' };
const CONDITIONS: Readonly<Record<keyof PlacementFilter, string>> = {
  needId: 'p.need_id = :needId',
  institutionId: 'p.institution_id = :institutionId',
  professionalId: 'p.professional_id = :professionalId',
  states: 'p.state = ANY(:states)',
  programmeId: 'p.programme_id = :programmeId',
  country: 'p.country = :country',
};
const PAST_ALL = 'ffffffff-ffff-ffff-ffff-ffffffffffff';

/** A placement, for whoever is not of this area. */
export type PlacementRow = Readonly<PlacementEntity>;

/** Read side of placements; everything begins with what the actor may see. */
@Injectable()
export class PlacementQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** The placement, if the actor may see it. Throws NOT_FOUND. */
  async visible(actor: Actor, id: string): Promise<PlacementEntity> {
    const placement = await this.scoped(actor).andWhere('p.id = :id', { id }).getOne();
    if (!placement) throw new DomainError('NOT_FOUND');
    return placement;
  }

  /** The placements that the actor may see, newest first. */
  async page(actor: Actor, filter: PlacementFilter, request: PageRequest): Promise<Page<PlacementEntity>> {
    const before = request.after ? String(decodeCursor(request.after, 1)[0]) : PAST_ALL;
    const query = this.scoped(actor).andWhere('p.id < :before', { before }).orderBy('p.id', 'DESC');
    narrow(query, CONDITIONS, filter);
    return toPage(await query.limit(pageSize(request) + 1).getMany(), request, ({ id }) => [id]);
  }

  /** The placements with these ids, whoever asks: for loaders behind rows that were scoped already. */
  byIds(ids: readonly string[]): Promise<PlacementEntity[]> {
    return this.dataSource.getRepository(PlacementEntity).findBy({ id: In([...ids]) });
  }

  private scoped(actor: Actor): SelectQueryBuilder<PlacementEntity> {
    const staff = staffScope(actor, STAFF_ROLES, COLUMNS);
    return this.dataSource
      .createQueryBuilder(PlacementEntity, 'p')
      .where(`(p.professional_id = :me OR p.institution_id = ANY(:institutions) OR ${staff.sql})`, {
        ...staff.parameters,
        me: actor.kind === 'person' ? actor.professionalId : null,
        institutions: institutionsOf(actor),
      });
  }
}
