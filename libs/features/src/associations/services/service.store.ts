import { Injectable } from '@nestjs/common';
import { Any, IsNull } from 'typeorm';
import type { Place } from '#domain/associations/services/place.rules';
import { DomainError } from '#domain/kernel/errors';
import { bodiesSql } from '#features/associations/registry/body.sql';
import {
  ServiceEntity,
  ServicePlaceEntity,
  ServiceReportEntity,
} from '#features/associations/services/service.entity';
import { placesOf, type ServiceBody, type ServiceRow } from '#features/associations/services/service.rows';
import type { Tx } from '#platform/db/tx';

/** Write side of the directory. */
@Injectable()
export class ServiceStore {
  async insert(tx: Tx, service: ServiceEntity, places: readonly Place[]): Promise<void> {
    await tx.insert(ServiceEntity, service);
    await tx.insert(ServicePlaceEntity, placesOf(service.id, places));
  }

  /** The service with its places and body, locked until the transaction ends. Throws NOT_FOUND. */
  async lock(tx: Tx, id: string): Promise<ServiceRow> {
    const service = await tx.findOne(ServiceEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!service) throw new DomainError('NOT_FOUND');
    const places = await tx.find(ServicePlaceEntity, {
      where: { serviceId: Any([id]) },
      order: { number: 'ASC' },
    });
    return { service, places, body: await this.body(tx, service.institutionId) };
  }

  /** The body of services. Throws NOT_FOUND. */
  async body(tx: Tx, id: string): Promise<ServiceBody> {
    const [body] = await tx.query<ServiceBody[]>(bodiesSql('$1'), [[id]]);
    if (!body) throw new DomainError('NOT_FOUND');
    return body;
  }

  /** Saves the service with the next version. */
  async save(tx: Tx, service: ServiceEntity): Promise<void> {
    service.version += 1;
    await tx.update(ServiceEntity, { id: service.id }, service);
  }

  /** Puts other places in the place of those that a service has. */
  async replacePlaces(tx: Tx, serviceId: string, places: readonly Place[]): Promise<void> {
    await tx.delete(ServicePlaceEntity, { serviceId });
    await tx.insert(ServicePlaceEntity, placesOf(serviceId, places));
  }

  /** Up to `limit` services in a state that were last checked on the day or before, locked; rows that others hold are left. */
  lockCheckedBy(tx: Tx, state: ServiceEntity['state'], day: string, limit: number): Promise<ServiceEntity[]> {
    return tx
      .createQueryBuilder(ServiceEntity, 's')
      .where('s.state = :state AND s.assured_on <= :day', { state, day })
      .orderBy('s.id')
      .limit(limit)
      .setLock('pessimistic_write')
      .setOnLocked('skip_locked')
      .getMany();
  }

  /** Which of these ids are services already. */
  async known(tx: Tx, ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await tx.query<{ id: string }[]>(`SELECT id FROM service WHERE id = ANY($1::uuid[])`, [ids]);
    return new Set(rows.map(({ id }) => id));
  }

  async insertReport(tx: Tx, report: ServiceReportEntity): Promise<void> {
    await tx.insert(ServiceReportEntity, report);
  }

  /** Whether somebody has reported the same and waits for the answer. */
  isReported(tx: Tx, serviceId: string, mistake: ServiceReportEntity['mistake']): Promise<boolean> {
    return tx.existsBy(ServiceReportEntity, { serviceId, mistake, answer: IsNull() });
  }

  /** The open reports of a service, locked, oldest first. */
  lockReports(tx: Tx, serviceId: string): Promise<ServiceReportEntity[]> {
    return tx
      .createQueryBuilder(ServiceReportEntity, 'r')
      .where('r.service_id = :serviceId AND r.answer IS NULL', { serviceId })
      .orderBy('r.reported_at')
      .setLock('pessimistic_write')
      .getMany();
  }

  async saveReport(tx: Tx, report: ServiceReportEntity): Promise<void> {
    await tx.update(ServiceReportEntity, { id: report.id }, report);
  }
}
