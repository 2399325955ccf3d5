import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { CONFIDENTIAL_AGGREGATES } from '#domain/catalogue/events';
import type { Actor } from '#domain/kernel/actor';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';
import { DomainEventEntity } from '#platform/outbox/domain-event.entity';

/** Which part of the trail. */
export interface TrailFilter {
  /** Kind of thing, such as `need`. */
  readonly aggregateType?: string | null;
  readonly aggregateId?: string | null;
  /** Account id or `system:<name>`. */
  readonly actorId?: string | null;
  /** Event name, such as `need.published`. */
  readonly name?: string | null;
}

const COLUMNS = { programme: `e.data->>'programmeId'`, country: `e.data->>'country'` };

/** The audit trail, within the reach of who reads it. */
@Injectable()
export class AuditQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** What happened, newest first. Events of no programme are seen only by those whose reach has no limit. */
  async trail(actor: Actor, filter: TrailFilter, request: PageRequest): Promise<Page<DomainEventEntity>> {
    const { sql, parameters } = staffScope(actor, ['APPROVER', 'ADMINISTRATOR'], COLUMNS);
    const query = this.dataSource
      .createQueryBuilder(DomainEventEntity, 'e')
      .where(`${sql} AND e.aggregate_type <> ALL(:confidential)`, {
        ...parameters,
        confidential: CONFIDENTIAL_AGGREGATES,
      });
    if (filter.aggregateType) query.andWhere('e.aggregate_type = :type', { type: filter.aggregateType });
    if (filter.aggregateId) query.andWhere('e.aggregate_id = :id', { id: filter.aggregateId });
    if (filter.actorId) query.andWhere('e.actor_id = :by', { by: filter.actorId });
    if (filter.name) query.andWhere('e.name = :name', { name: filter.name });
    if (request.after) query.andWhere('e.seq < :before', { before: decodeCursor(request.after, 1)[0] });
    const rows = await query
      .orderBy('e.seq', 'DESC')
      .limit(pageSize(request) + 1)
      .getMany();
    return toPage(rows, request, (event) => [event.seq]);
  }
}
