import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Point } from '#domain/associations/services/distance.rules';
import type { Hours } from '#domain/associations/services/hours';
import { isOpenAt } from '#domain/associations/services/hours.rules';
import { LISTED } from '#features/associations/services/listed.sql';
import { ServiceQueries } from '#features/associations/services/service.queries';
import type { ServiceRow } from '#features/associations/services/service.rows';
import type { ServiceFilter } from '#features/associations/services/service-filter';
import { type Facet, foundSql } from '#features/associations/services/service-search.sql';
import { Clock } from '#platform/clock/clock';
import { decodeCursor, encodeCursor, type Page, type PageRequest, pageSize } from '#platform/db/keyset';

/** A service that was found, and how far it is. */
export interface FoundService extends ServiceRow {
  /** Null where the distance is not known, or must not be. */
  readonly km: number | null;
}

/** How many services there would be with one more choice. */
export interface FacetCount {
  readonly code: string;
  readonly count: number;
}

/** A town of the directory. */
export interface ServiceTown extends Point {
  readonly country: string;
  readonly region: string;
  readonly town: string;
}

interface Hit {
  readonly id: string;
  readonly stale: number;
  readonly km: number | null;
  readonly rank: number;
  readonly hours: Hours | null;
}

/** Rows that are looked at one after another for those that are open now, at most. */
const MOST_LOOKED_AT = 1_000;
const TOWNS_SHOWN = 10;
const FACETS_SHOWN = 40;

/** What anybody finds in the directory. */
@Injectable()
export class ServiceSearchQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly services: ServiceQueries,
    private readonly clock: Clock,
  ) {}

  /** Services by distance, by words, or those checked last; those that nobody has checked for 180 days come last. */
  async find(filter: ServiceFilter, request: PageRequest): Promise<Page<FoundService>> {
    const size = pageSize(request);
    const limit = filter.openNow ? MOST_LOOKED_AT : size + 1;
    const parameters: unknown[] = [];
    const p = (value: unknown): string => `$${parameters.push(value)}`;
    const found = foundSql(filter, p);
    const after = request.after ? decodeCursor(request.after, 3).map(p) : null;
    const hits = await this.dataSource.query<Hit[]>(
      `${found} SELECT id, stale, km, rank, hours FROM found
        ${after ? `WHERE (stale, rank, id) > (${after[0]}::int, ${after[1]}::float8, ${after[2]}::uuid)` : ''}
        ORDER BY stale, rank, id LIMIT ${p(limit)}`,
      parameters,
    );
    const now = this.clock.now();
    const open = filter.openNow ? hits.filter(({ hours }) => hours !== null && isOpenAt(hours, now)) : hits;
    const shown = open.slice(0, size);
    const rows = await this.services.rowsOf(shown.map(({ id }) => id));
    const kmOf = new Map(shown.map(({ id, km }) => [id, km]));
    return {
      rows: rows.map((row) => ({ ...row, km: kmOf.get(row.service.id) ?? null })),
      cursors: shown.map(({ stale, rank, id }) => encodeCursor([stale, rank, id])),
      hasNextPage: open.length > shown.length,
    };
  }

  /** For each value of a facet, how many services there are if it alone is chosen, the most first. */
  facet(filter: ServiceFilter, facet: Facet): Promise<FacetCount[]> {
    const parameters: unknown[] = [];
    const p = (value: unknown): string => `$${parameters.push(value)}`;
    return this.dataSource.query<FacetCount[]>(
      `${foundSql(filter, p, facet)}
       SELECT code, count(*)::int AS count FROM found, unnest(${facet}) AS code
        GROUP BY code ORDER BY count DESC, code LIMIT ${FACETS_SHOWN}`,
      parameters,
    );
  }

  /** Towns of the directory whose name begins so, each with the middle of its places. */
  towns(text: string): Promise<ServiceTown[]> {
    return this.dataSource.query<ServiceTown[]>(
      `SELECT p.country::text AS country, p.region, p.town, round(avg(p.lat)::numeric, 2)::float8 AS lat, round(avg(p.lng)::numeric, 2)::float8 AS lng
         FROM service_place p JOIN service s ON s.id = p.service_id AND ${LISTED}
        WHERE p.town IS NOT NULL AND p.lat IS NOT NULL AND search_fold($1) <> ''
          AND search_fold(p.town) LIKE search_fold($1) || '%'
        GROUP BY 1, 2, 3 ORDER BY count(*) DESC, 3 LIMIT ${TOWNS_SHOWN}`,
      [text],
    );
  }
}
