import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';

/** How an institution answers applications that IOM has found complete. */
export interface HostResponse {
  readonly institutionId: string;
  /** Candidacies that it has answered, or that lapsed while they waited for it. */
  readonly asked: number;
  /** Of these, those that it has answered. */
  readonly answered: number;
  /** Median of the days from prescreening to its answer; null without an answer. */
  readonly medianDays: number | null;
}

/** By the definition of the KPI `HOST_RESPONSE`, over all time; $1 institutions. */
const RESPONSES = `
  WITH moves AS (
    SELECT c.institution_id, e.data->>'to' AS "to", e.occurred_at AS at,
           lead(e.data->>'to') OVER turn AS next, lead(e.occurred_at) OVER turn AS left_at
      FROM candidacy c
      JOIN domain_event e ON e.aggregate_type = 'candidacy' AND e.aggregate_id = c.id AND e.data ? 'to'
     WHERE c.institution_id = ANY ($1)
    WINDOW turn AS (PARTITION BY c.id ORDER BY e.seq))
  SELECT institution_id AS "institutionId", count(*)::int AS asked,
         count(*) FILTER (WHERE next <> 'LAPSED')::int AS answered,
         percentile_cont(0.5) WITHIN GROUP (ORDER BY extract(epoch FROM left_at - at)::float8 / 86400)
           FILTER (WHERE next <> 'LAPSED') AS "medianDays"
    FROM moves WHERE "to" = 'PRESCREENED' AND next <> 'WITHDRAWN' GROUP BY institution_id`;

/** How institutions answer. */
@Injectable()
export class HostResponseQueries {
  constructor(private readonly dataSource: DataSource) {}

  /** Of each of these institutions that was ever asked; for loaders behind rows that were scoped already. */
  of(institutionIds: readonly string[]): Promise<HostResponse[]> {
    return this.dataSource.query<HostResponse[]>(RESPONSES, [institutionIds]);
  }
}
