import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { v5 as uuidv5 } from 'uuid';
import type { HsdsService } from '#domain/associations/services/hsds';
import { hsdsOf } from '#domain/associations/services/hsds-out.rules';
import { isListed } from '#domain/associations/services/service.policy';
import { DomainError } from '#domain/kernel/errors';
import { LISTED } from '#features/associations/services/listed.sql';
import { ServiceQueries } from '#features/associations/services/service.queries';
import { descriptionOf, factsOfService, type ServiceRow } from '#features/associations/services/service.rows';

/** A page of services as HSDS 3 has its pages. */
export interface HsdsPage {
  readonly total_items: number;
  readonly total_pages: number;
  readonly page_number: number;
  readonly size: number;
  readonly first_page: boolean;
  readonly last_page: boolean;
  readonly empty: boolean;
  readonly contents: readonly HsdsService[];
}

/** What a page is asked for with. */
export interface HsdsAsked {
  /** From 1. */
  readonly page: number;
  readonly perPage: number;
  /** Only what has changed since, ISO 8601. */
  readonly modifiedAfter: Date | null;
}

const FROM_LISTED = `FROM service s JOIN institution i ON i.id = s.institution_id AND i.state = 'ACTIVE'
  WHERE ${LISTED} AND ($1::timestamptz IS NULL OR s.changed_at > $1)`;

/** The directory in the Human Services Data Specification, version 3, for everybody: what visitors find and no more. */
@Injectable()
export class HsdsExportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly services: ServiceQueries,
  ) {}

  /** A page of services, each fully nested. */
  async page({ page, perPage, modifiedAfter }: HsdsAsked): Promise<HsdsPage> {
    const [counted] = await this.dataSource.query<{ count: number }[]>(
      `SELECT count(*)::int AS count ${FROM_LISTED}`,
      [modifiedAfter],
    );
    const ids = await this.dataSource.query<{ id: string }[]>(
      `SELECT s.id ${FROM_LISTED} ORDER BY s.id LIMIT $2 OFFSET $3`,
      [modifiedAfter, perPage, (page - 1) * perPage],
    );
    const rows = await this.services.rowsOf(ids.map(({ id }) => id));
    const total = counted?.count ?? 0;
    const pages = Math.ceil(total / perPage);
    return {
      total_items: total,
      total_pages: pages,
      page_number: page,
      size: rows.length,
      first_page: page === 1,
      last_page: page >= pages,
      empty: rows.length === 0,
      contents: rows.map(hsdsOfRow),
    };
  }

  /** One service. Throws NOT_FOUND for what visitors do not find. */
  async one(id: string): Promise<HsdsService> {
    const [row] = await this.services.rowsOf([id]);
    if (!row || !isListed(factsOfService(row))) throw new DomainError('NOT_FOUND');
    return hsdsOfRow(row);
  }
}

/** The id of each part is made of the id of its service, so that it is the same in every export. */
const hsdsOfRow = (row: ServiceRow): HsdsService => {
  const { service, body } = row;
  const { id, state, assuredOn, changedAt } = service;
  return hsdsOf({ id, state, assuredOn, changedAt, body, description: descriptionOf(row) }, (part) =>
    uuidv5(part, id),
  );
};
