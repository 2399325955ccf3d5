import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import type { KpiReader } from '#domain/insight/kpis/reader.rules';
import type { FigureName } from '#domain/insight/kpis/target.rules';
import { guardedTrend, monthsOf, periodOf, type TrendPoint } from '#domain/insight/kpis/trend.rules';
import { type KpiFilter, SCOPE, scopeValues } from '#features/insight/kpis/kpi/scope';
import { TRENDS } from '#features/insight/kpis/kpi/trends';
import { Clock } from '#platform/clock/clock';

/** One figure, month by month. */
export interface Trend extends FigureName {
  readonly points: readonly TrendPoint[];
}

interface MonthRow {
  readonly trend: number;
  readonly month: string;
  readonly value: number | null;
  readonly n: string | number;
}

/** Figures month by month: one statement for all of them. */
@Injectable()
export class KpiTrendQueries {
  constructor(
    private readonly dataSource: DataSource,
    private readonly clock: Clock,
  ) {}

  /** Whole months up to the last day asked for, else to today; a year of them where no first day is asked for. */
  async trends(reader: KpiReader, filter: KpiFilter): Promise<Trend[]> {
    const now = this.clock.now();
    const months = monthsOf(filter.from ?? null, filter.to ?? null, this.clock.today());
    const period = periodOf(months);
    if (!period) return TRENDS.map(({ sql: _, ...name }) => ({ ...name, points: [] }));
    const parts = TRENDS.map(({ sql }, i) => `SELECT ${i} AS trend, t.month, t.value, t.n FROM (${sql}) t`);
    const rows = await this.dataSource.query<MonthRow[]>(
      `${SCOPE} ${parts.join(' UNION ALL ')}`,
      scopeValues(reader, { ...filter, ...period }, now),
    );
    return TRENDS.map(({ sql: _, ...name }, trend) => {
      const measure = (KPIS[name.code] as KpiDefinition).measures[name.measure];
      const own = rows
        .filter((row) => row.trend === trend)
        .map(({ month, value, n }) => ({ month, value, cases: Number(n) }));
      return { ...name, points: guardedTrend(measure ?? { unit: 'COUNT' }, months, own, reader.lists) };
    });
  }
}
