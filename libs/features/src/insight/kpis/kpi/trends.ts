import type { FigureName } from '#domain/insight/kpis/target.rules';
import { inPeriod } from '#features/insight/kpis/kpi/scope';
import { SPANS } from '#features/insight/kpis/kpi/spans';

const MONTH = (moment: string): string => `to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM')`;

const medians = (spans: string): string => `
  SELECT ${MONTH('t.at')} AS month, percentile_cont(0.5) WITHIN GROUP (ORDER BY t.value)::float8 AS value, count(*) AS n
    FROM (${spans}) t WHERE ${inPeriod('t.at')} GROUP BY 1`;

const reached = (state: string): string => `
  SELECT ${MONTH('v.at')} AS month, count(DISTINCT v.subject)::float8 AS value, count(DISTINCT v.subject) AS n
    FROM moves v WHERE v."to" = '${state}' AND ${inPeriod('v.at')} GROUP BY 1`;

/** Figures that are read month by month, each as the KPI of its name defines it. */
export const TRENDS: readonly (FigureName & { readonly sql: string })[] = [
  {
    ...{ code: 'NEEDS_AND_FILL', measure: 'published', group: null },
    sql: `SELECT ${MONTH('n.published_at')} AS month, count(*)::float8 AS value, count(*) AS n
            FROM needs n WHERE ${inPeriod('n.published_at')} GROUP BY 1`,
  },
  { ...{ code: 'FUNNEL', measure: 'reached', group: 'APPLIED' }, sql: reached('APPLIED') },
  { ...{ code: 'FUNNEL', measure: 'reached', group: 'ACTIVE' }, sql: reached('ACTIVE') },
  { ...{ code: 'FUNNEL', measure: 'reached', group: 'COMPLETED' }, sql: reached('COMPLETED') },
  {
    ...{ code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' },
    sql: `SELECT ${MONTH('r.submitted_at')} AS month, sum((r.answers->'trained'->>'total')::int)::float8 AS value,
                 coalesce(sum((r.answers->'trained'->>'total')::int), 0) AS n
            FROM handed_in r WHERE r.kind = 'FINAL' AND ${inPeriod('r.submitted_at')} GROUP BY 1`,
  },
  { ...{ code: 'APPROVAL', measure: 'median', group: null }, sql: medians(SPANS.APPROVAL) },
  { ...{ code: 'TIME_TO', measure: 'median', group: 'SHORTLIST' }, sql: medians(SPANS.SHORTLIST) },
  { ...{ code: 'TIME_TO', measure: 'median', group: 'PLACEMENT' }, sql: medians(SPANS.PLACEMENT) },
  { ...{ code: 'HOST_RESPONSE', measure: 'median', group: null }, sql: medians(SPANS.ANSWER) },
];
