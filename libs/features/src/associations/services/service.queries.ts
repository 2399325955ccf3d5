import { Injectable } from '@nestjs/common';
import { Any, DataSource } from 'typeorm';
import type { Mistake } from '#domain/associations/services/mistakes';
import { assertMaySeeService, whoIsAtService } from '#domain/associations/services/service.policy';
import { type Actor, isFocalPointOf, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { bodiesSql } from '#features/associations/registry/body.sql';
import {
  ServiceEntity,
  ServicePlaceEntity,
  ServiceReportEntity,
} from '#features/associations/services/service.entity';
import {
  factsOfService,
  type ServiceBody,
  type ServiceRow,
} from '#features/associations/services/service.rows';
import { staffScope } from '#features/identity/accounts/staff.scope';
import { decodeCursor, type Page, type PageRequest, pageSize, toPage } from '#platform/db/keyset';

/** Services of one body that are listed. */
const MOST_OF_A_BODY = 500;

/** The services of a body as the records of staff know where they are. */
const PLACES = {
  programme: (parameter: string) =>
    `EXISTS (SELECT FROM institution_programme x WHERE x.institution_id = s.institution_id AND x.programme_id = ${parameter})`,
  country: 's.country',
};

/** Read side of single services, and of those that somebody looks after. */
@Injectable()
export class ServiceQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** A service that visitors find, or with which the actor has to do. Throws NOT_FOUND. */
  async one(actor: Actor, id: string): Promise<ServiceRow> {
    const [row] = await this.rowsOf([id]);
    if (!row) throw new DomainError('NOT_FOUND');
    assertMaySeeService(actor, factsOfService(row));
    return row;
  }

  /** The services of a body for those who write them, by name. Throws NOT_FOUND. */
  async ofBody(actor: PersonActor, institutionId: string): Promise<ServiceRow[]> {
    const [body] = await this.dataSource.query<ServiceBody[]>(bodiesSql('$1'), [[institutionId]]);
    if (!body || whoIsAtService(actor, { body }).length === 0) throw new DomainError('NOT_FOUND');
    const found = await this.dataSource.getRepository(ServiceEntity).find({
      where: { institutionId },
      order: { name: 'ASC', id: 'ASC' },
      take: MOST_OF_A_BODY,
    });
    return this.complete(found);
  }

  /** The services that wait for a check by the actor, those that have waited longest first. */
  async toCheck(actor: PersonActor, request: PageRequest): Promise<Page<ServiceRow>> {
    const scope = staffScope(actor, ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'], PLACES);
    const query = this.dataSource
      .createQueryBuilder(ServiceEntity, 's')
      .where(scope.sql, scope.parameters)
      .andWhere(`s.state = 'IN_REVIEW'`)
      .orderBy('s.changedAt')
      .addOrderBy('s.id')
      .limit(pageSize(request) + 1);
    if (request.after) {
      const [at, id] = decodeCursor(request.after, 2);
      query.andWhere('(s.changed_at, s.id) > (:at::timestamptz, :id::uuid)', { at, id });
    }
    const rows = await this.complete(await query.getMany());
    return toPage(rows, request, ({ service }) => [service.changedAt.toISOString(), service.id]);
  }

  /** The mistakes reported of these services that nobody has answered, for those who look after them. */
  async openReports(actor: Actor, rows: readonly ServiceRow[]): Promise<ReadonlyMap<string, Mistake[]>> {
    const own = rows.filter(
      ({ service, body }) =>
        isFocalPointOf(actor, service.institutionId) ||
        whoIsAtService(actor, { body }).includes('CASE_OFFICER'),
    );
    const reports = await this.dataSource
      .createQueryBuilder(ServiceReportEntity, 'r')
      .where('r.service_id = ANY(:ids) AND r.answer IS NULL', { ids: own.map(({ service }) => service.id) })
      .orderBy('r.reportedAt')
      .getMany();
    const ofService = (id: string) => reports.filter(({ serviceId }) => serviceId === id);
    return new Map(own.map(({ service: { id } }) => [id, ofService(id).map(({ mistake }) => mistake)]));
  }

  /** The services with these ids in this order, whoever asks: for lists that were scoped already. */
  async rowsOf(ids: readonly string[]): Promise<ServiceRow[]> {
    const found = await this.dataSource.getRepository(ServiceEntity).findBy({ id: Any([...ids]) });
    const byId = new Map(found.map((service) => [service.id, service]));
    return this.complete(ids.flatMap((id) => byId.get(id) ?? []));
  }

  private async complete(services: readonly ServiceEntity[]): Promise<ServiceRow[]> {
    if (services.length === 0) return [];
    const [places, bodies] = await Promise.all([
      this.dataSource.getRepository(ServicePlaceEntity).find({
        where: { serviceId: Any(services.map(({ id }) => id)) },
        order: { serviceId: 'ASC', number: 'ASC' },
      }),
      this.dataSource.query<ServiceBody[]>(bodiesSql('$1'), [
        [...new Set(services.map(({ institutionId }) => institutionId))],
      ]),
    ]);
    return services.flatMap((service) => {
      const body = bodies.find(({ id }) => id === service.institutionId);
      return body
        ? [{ service, places: places.filter(({ serviceId }) => serviceId === service.id), body }]
        : [];
    });
  }
}
