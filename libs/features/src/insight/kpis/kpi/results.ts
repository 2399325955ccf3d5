import { RATED, TRANSFER_LEVELS } from '#domain/placements/reports/forms';
import { DECIMALS_SQL } from '#features/insight/kpis/kpi/currency';
import { inPeriod } from '#features/insight/kpis/kpi/scope';

const meanOf = (ratings: string): string =>
  `(${RATED.map((name) => `(${ratings}->>'${name}')::float8`).join(' + ')}) / ${RATED.length}`;

const LEVELS = `array[${TRANSFER_LEVELS.map((level) => `'${level}'`).join(', ')}]`;

/** Baseline and final report of a placement side by side. */
const DEPTH = `
  SELECT b.answers->>'transferLevel' AS aim, f.answers->>'transferLevel' AS seen FROM handed_in f
    JOIN handed_in b ON b.placement_id = f.placement_id AND b.kind = 'BASELINE'
   WHERE f.kind = 'FINAL' AND ${inPeriod('f.submitted_at')}`;

/** A placement that is over, with its last day of work and what was paid for it in a currency. */
const PAID = `
  SELECT m.currency, m.placement_id, sum(m.amount_minor)::float8 AS minor, p.starts_on, coalesce(e.ended_on, p.ends_on) AS last_on
    FROM payment m
    JOIN placements p ON p.id = m.placement_id
    LEFT JOIN early_end e ON e.placement_id = p.id
   WHERE m.state = 'APPROVED' AND p.state IN ('REPORTING', 'COMPLETED', 'FOLLOW_UP', 'CLOSED', 'TERMINATED_EARLY')
     AND coalesce(e.ended_on, p.ends_on) >= p.starts_on
     AND ${inPeriod(`coalesce(e.ended_on, p.ends_on)::timestamp AT TIME ZONE 'UTC'`)}
   GROUP BY m.currency, m.placement_id, p.starts_on, 5`;

/** KPIs of what placements leave behind; each answers measure, group, value and the number of cases. */
export const RESULTS = {
  COST_PER_WEEK: `
    SELECT 'cost', x.currency,
           sum(x.minor) / power(10, ${DECIMALS_SQL('x.currency')}) / (sum(x.last_on - x.starts_on + 1) / 7.0)::float8, count(*)
      FROM (${PAID}) x GROUP BY x.currency`,

  REPORTS_ON_TIME: `
    SELECT 'onTime', r.kind, avg((r.submitted_at IS NOT NULL AND r.submitted_at::date <= r.due_on)::int)::float8, count(*)
      FROM reports r CROSS JOIN period p
     WHERE r.state <> 'WAIVED' AND r.due_on >= p.since::date AND r.due_on < p.until::date AND r.due_on <= p.now::date
     GROUP BY r.kind`,

  OUTPUTS_REACHED: `
    SELECT 'reached', NULL,
           avg((coalesce((a->>'value')::float8, 0) >= coalesce((o.output->>'target')::float8, 100))::int)::float8, count(*)
      FROM handed_in r
      JOIN placement p ON p.id = r.placement_id
      JOIN need_version v ON v.need_id = p.need_id AND v.version = p.need_version
     CROSS JOIN LATERAL jsonb_array_elements(v.terms->'outputs') WITH ORDINALITY o(output, place)
      LEFT JOIN LATERAL jsonb_array_elements(r.answers->'outputs') a ON (a->>'output')::int = o.place - 1
     WHERE r.kind = 'FINAL' AND ${inPeriod('r.submitted_at')}`,

  TRANSFER: `
    SELECT 'placements', d.aim || ' > ' || d.seen, count(*)::float8, count(*) FROM (${DEPTH}) d GROUP BY 2
    UNION ALL
    SELECT 'reached', NULL, avg((array_position(${LEVELS}, d.seen) >= array_position(${LEVELS}, d.aim))::int)::float8, count(*)
      FROM (${DEPTH}) d`,

  PEOPLE_TRAINED: `
    SELECT 'people', part.grp, sum((r.answers->'trained'->>part.name)::int)::float8,
           coalesce(sum((r.answers->'trained'->>part.name)::int), 0)
      FROM handed_in r
     CROSS JOIN (VALUES ('total', 'ALL'), ('women', 'WOMEN'), ('youth', 'YOUTH'), ('withDisability', 'WITH_DISABILITY')) part(name, grp)
     WHERE r.kind = 'FINAL' AND ${inPeriod('r.submitted_at')} GROUP BY part.grp`,

  STILL_IN_USE: `
    SELECT 'share', t.kind || ' ' || t.answer, t.times::float8 / sum(t.times) OVER (PARTITION BY t.kind), t.times
      FROM (SELECT r.kind, r.answers->>'stillInUse' AS answer, count(*) AS times FROM handed_in r
             WHERE r.kind IN ('FOLLOW_UP_6M', 'FOLLOW_UP_12M') AND ${inPeriod('r.submitted_at')} GROUP BY 1, 2) t`,

  SATISFACTION: `
    SELECT 'rating', CASE r.kind WHEN 'FINAL' THEN 'PROFESSIONAL' ELSE 'HOST' END, avg(${meanOf(`r.answers->'ratings'`)}), count(*)
      FROM handed_in r WHERE r.kind IN ('FINAL', 'HOST_EVALUATION') AND ${inPeriod('r.submitted_at')} GROUP BY 2
    UNION ALL
    SELECT 'rating', 'COLLEAGUE', avg(${meanOf('s.ratings')}), count(*)
      FROM survey_answer s JOIN reports r ON r.id = s.report_id CROSS JOIN period p
     WHERE s.answered_on >= p.since::date AND s.answered_on < p.until::date`,

  CONNECTIVITY: `
    SELECT 'share', r.country::text, avg((coalesce(r.answers->'barriers', '[]') ?| array['INTERNET', 'POWER'])::int)::float8, count(*)
      FROM handed_in r
     WHERE r.kind NOT IN ('BASELINE', 'COLLEAGUE_SURVEY') AND ${inPeriod('r.submitted_at')} GROUP BY 2`,
} as const;
