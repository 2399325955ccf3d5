import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import {
  guarded,
  KPI_CODES,
  type KpiCode,
  type KpiFigure,
  type KpiMeasure,
  KPIS,
} from '#domain/insight/kpis/kpis';
import { type Actor, STAFF_ROLES } from '#domain/kernel/actor';
import { FLOW } from '#features/insight/kpis/kpi/flow';
import { PEOPLE } from '#features/insight/kpis/kpi/people';
import { RESULTS } from '#features/insight/kpis/kpi/results';
import { SCOPE } from '#features/insight/kpis/kpi/scope';
import { Clock } from '#platform/clock/clock';

/** Which part of the work. */
export interface KpiFilter {
  readonly programmeId?: string | null;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country?: string | null;
  /** First day. */
  readonly from?: string | null;
  /** Last day, part of the period. */
  readonly to?: string | null;
}

/** The SQL of every KPI; each answers measure, group, value and the number of cases. */
const FIGURES: Readonly<Record<KpiCode, string>> = { ...FLOW, ...PEOPLE, ...RESULTS };

interface FigureRow {
  readonly kpi: KpiCode;
  readonly measure: string;
  readonly grp: string | null;
  readonly value: number | null;
  readonly n: string | number;
}

/** The figures of the programme, within the reach of who asks: one statement for all of them. */
@Injectable()
export class KpiQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The figures of these KPIs by code; small cells are hidden. */
  async figures(
    actor: Actor,
    filter: KpiFilter,
    codes: readonly KpiCode[] = KPI_CODES,
  ): Promise<ReadonlyMap<KpiCode, KpiFigure[]>> {
    const wanted = [...new Set(codes)];
    const parts = wanted.map(
      (code) =>
        `SELECT '${code}' AS kpi, f.measure, f.grp, f.value, f.n FROM (${FIGURES[code]}) f(measure, grp, value, n)`,
    );
    const rows = await this.dataSource.query<FigureRow[]>(
      `${SCOPE} SELECT * FROM (${parts.join(' UNION ALL ')}) k ORDER BY kpi, grp NULLS FIRST, measure`,
      [
        JSON.stringify(reachOf(actor)),
        filter.programmeId ?? null,
        filter.country ?? null,
        filter.from ?? '-infinity',
        filter.to ? `${filter.to}T24:00:00Z` : 'infinity',
        this.clock.now(),
      ],
    );
    return new Map(
      wanted.map((code) => [
        code,
        rows
          .filter(({ kpi }) => kpi === code)
          .map(({ measure, grp, value, n }) =>
            guarded(measure, grp, value, Number(n), asksBelow(code, measure)),
          ),
      ]),
    );
  }
}

/** Programme and country of each staff grant; null reaches all. */
const reachOf = (actor: Actor): object[] =>
  actor.kind === 'person'
    ? actor.staff
        .filter(({ role }) => STAFF_ROLES.includes(role))
        .map(({ programmeId, country }) => ({ programmeId, country }))
    : [];

const asksBelow = (code: KpiCode, measure: string): number | undefined =>
  (KPIS[code].measures as Readonly<Record<string, KpiMeasure>>)[measure]?.asksBelow;
