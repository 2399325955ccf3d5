import { LIVE_PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import { inPeriod } from '#features/insight/kpis/kpi/scope';
import { sqlCodes } from '#platform/db/codes';

/** The people of applications and placements in the period who stated their sex for statistics. */
const STATED = `
  SELECT c.id, q.sex, (c.state = 'SELECTED') AS selected FROM candidacies c
    JOIN stated q ON q.professional_id = c.professional_id
   WHERE c.state NOT IN ('SUGGESTED', 'INVITED', 'DISMISSED') AND ${inPeriod('c.created_at')}`;

/**
 * Active people who stated their sex for statistics, and whether they are among the read part of lists, as these are
 * shown.
 */
const LISTED = `
  SELECT DISTINCT w.id, q.sex, EXISTS (
           SELECT FROM match m JOIN needs n ON n.id = m.need_id AND n.state = 'PUBLISHED'
            WHERE m.professional_id = w.id AND m.place <= 10) AS listed
    FROM roster w JOIN stated q ON q.professional_id = w.id WHERE w.state = 'ACTIVE'`;

const GROUP = `CASE t.sex WHEN 'WOMAN' THEN 'WOMEN' WHEN 'MAN' THEN 'MEN' ELSE 'OTHERS' END`;

/**
 * KPIs of who takes part; each answers measure, group, value and the number of cases, and where these are people that a
 * reader may filter as they like, the sum of their record keys.
 */
export const PEOPLE = {
  ROSTER: `
    SELECT m.measure, NULL, m.value, s.n, s.key
      FROM (SELECT count(DISTINCT w.id) AS n, sum(DISTINCT record_key(w.id)) AS key, count(DISTINCT w.id) FILTER (WHERE w.state = 'ACTIVE') AS active,
                   count(DISTINCT w.id) FILTER (WHERE w.fresh_until >= p.now::date) AS fresh
              FROM roster w CROSS JOIN period p) s
     CROSS JOIN LATERAL (VALUES ('enrolled', s.n::float8), ('active', s.active::float8 / nullif(s.n, 0)),
                                ('fresh', s.fresh::float8 / nullif(s.n, 0))) m(measure, value)`,

  SUPPLY_DEMAND: `
    SELECT m.measure, d.country || ' ' || d.uri, m.value, m.value::bigint, m.key
      FROM (SELECT n.country, s->>'conceptUri' AS uri, count(*) AS demand
              FROM needs n CROSS JOIN LATERAL jsonb_array_elements(n.skills) s
             WHERE n.state = 'PUBLISHED' AND (s->>'essential')::boolean
             GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2 LIMIT 50) d
     CROSS JOIN LATERAL (
       SELECT count(DISTINCT w.id) AS supply, sum(DISTINCT record_key(w.id)) AS key FROM roster w
         JOIN professional_skill k ON k.professional_id = w.id
         JOIN concept c ON c.id = k.skill_id AND c.uri = d.uri
        WHERE w.country = d.country AND w.state = 'ACTIVE') w
     CROSS JOIN LATERAL (VALUES ('demand', d.demand::float8, NULL), ('supply', w.supply::float8, w.key)) m(measure, value, key)`,

  BY_COUNTRY: `
    SELECT 'needs', n.country::text, count(*)::float8, count(*), NULL::numeric FROM needs n WHERE n.state = 'PUBLISHED' GROUP BY 2
    UNION ALL
    SELECT 'people', w.country::text, count(DISTINCT w.id)::float8, count(DISTINCT w.id),
           sum(DISTINCT record_key(w.id)) FROM roster w
     WHERE w.state = 'ACTIVE' GROUP BY 2
    UNION ALL
    SELECT 'placements', p.country::text, count(*)::float8, count(*), NULL FROM placements p
     WHERE p.state IN ${sqlCodes(LIVE_PLACEMENT_STATES)} GROUP BY 2`,

  SELECTION_RATIO: `
    SELECT 'ratio', NULL,
           (avg(t.selected::int) FILTER (WHERE t.sex = 'WOMAN') / nullif(avg(t.selected::int) FILTER (WHERE t.sex = 'MAN'), 0))::float8,
           least(count(*) FILTER (WHERE t.sex = 'WOMAN'), count(*) FILTER (WHERE t.sex = 'MAN'))
      FROM (${STATED}) t
    UNION ALL
    SELECT 'rate', ${GROUP}, avg(t.selected::int)::float8, count(*) FROM (${STATED}) t GROUP BY t.sex`,

  EXPOSURE: `
    SELECT 'inTopTen', ${GROUP}, avg(t.listed::int)::float8, count(*) FROM (${LISTED}) t GROUP BY t.sex
    UNION ALL
    SELECT 'ratio', NULL,
           (avg(t.listed::int) FILTER (WHERE t.sex = 'WOMAN') / nullif(avg(t.listed::int) FILTER (WHERE t.sex = 'MAN'), 0))::float8,
           least(count(*) FILTER (WHERE t.sex = 'WOMAN'), count(*) FILTER (WHERE t.sex = 'MAN'))
      FROM (${LISTED}) t`,

  WOMENS_SHARE: `
    SELECT 'share', 'APPLIED', avg((t.sex = 'WOMAN')::int)::float8, count(*) FROM (${STATED}) t
    UNION ALL
    SELECT 'share', 'PLACED', avg((t.sex = 'WOMAN')::int)::float8, count(*) FROM (${STATED}) t WHERE t.selected
    UNION ALL
    SELECT 'share', 'TRAINED', sum((r.answers->'trained'->>'women')::int)::float8 / nullif(sum((r.answers->'trained'->>'total')::int), 0),
           coalesce(sum((r.answers->'trained'->>'total')::int), 0)
      FROM handed_in r WHERE r.kind = 'FINAL' AND ${inPeriod('r.submitted_at')}`,

  REPEATS: `
    SELECT 'share', 'PROFESSIONAL', avg((t.times > 1)::int)::float8, count(*)
      FROM (SELECT count(*) AS times FROM placements p JOIN moves v ON v.subject = p.id AND v.name = 'placement.started'
             WHERE v.at < (SELECT until FROM period) GROUP BY p.professional_id) t
    UNION ALL
    SELECT 'share', 'HOST', avg((t.times > 1)::int)::float8, count(*)
      FROM (SELECT count(*) AS times FROM placements p JOIN moves v ON v.subject = p.id AND v.name = 'placement.started'
             WHERE v.at < (SELECT until FROM period) GROUP BY p.institution_id) t`,
} as const;
