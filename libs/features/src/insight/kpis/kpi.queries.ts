import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { guarded, type KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { KPI_CODES, type KpiCode } from '#domain/insight/kpis/kpis';
import type { KpiReader } from '#domain/insight/kpis/reader.rules';
import { cellKey } from '#domain/kernel/disclosure/cell-key.rules';
import { FLOW } from '#features/insight/kpis/kpi/flow';
import { PEOPLE } from '#features/insight/kpis/kpi/people';
import { RESULTS } from '#features/insight/kpis/kpi/results';
import { type KpiFilter, SCOPE, scopeValues } from '#features/insight/kpis/kpi/scope';
import { Clock } from '#platform/clock/clock';

/** The SQL of every KPI; each answers measure, group, value and the number of cases. */
const FIGURES: Readonly<Record<KpiCode, string>> = { ...FLOW, ...PEOPLE, ...RESULTS };
/** Those that also answer the sum of the record keys of their cases. */
const KEYED: readonly KpiCode[] = ['ROSTER', 'SUPPLY_DEMAND', 'BY_COUNTRY'];

interface FigureRow {
  readonly kpi: KpiCode;
  readonly measure: string;
  readonly grp: string | null;
  readonly value: number | null;
  readonly n: string | number;
  readonly key: string | null;
}

/** The figures of the programme, within the reach of who reads: one statement for all of them. */
@Injectable()
export class KpiQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** The figures of these KPIs by code; what tells about few people is hidden or rounded. */
  async figures(
    reader: KpiReader,
    filter: KpiFilter,
    codes: readonly KpiCode[] = KPI_CODES,
  ): Promise<ReadonlyMap<KpiCode, KpiFigure[]>> {
    const wanted = [...new Set(codes)];
    const parts = wanted.map(
      (code) =>
        `SELECT '${code}' AS kpi, f.measure, f.grp, f.value, f.n, ${KEYED.includes(code) ? 'f.key' : 'NULL::numeric AS key'}
           FROM (${FIGURES[code]}) f(measure, grp, value, n${KEYED.includes(code) ? ', key' : ''})`,
    );
    const rows = await this.dataSource.query<FigureRow[]>(
      `${SCOPE} SELECT * FROM (${parts.join(' UNION ALL ')}) k ORDER BY kpi, grp NULLS FIRST, measure`,
      scopeValues(reader, filter, this.clock.now()),
    );
    return new Map(
      wanted.map((code) => [
        code,
        guarded(
          code,
          rows
            .filter(({ kpi }) => kpi === code)
            .map(({ measure, grp, value, n, key }) => ({
              ...{ measure, group: grp, value, cases: Number(n) },
              key: key === null ? null : cellKey([Number(key)]),
            })),
          reader.lists,
        ),
      ]),
    );
  }
}
