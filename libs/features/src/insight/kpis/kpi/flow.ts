import type { CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import type { PlacementState } from '#domain/placements/placements/placement.states';
import { days, inPeriod, spread } from '#features/insight/kpis/kpi/scope';
import { SPANS } from '#features/insight/kpis/kpi/spans';
import { sqlCodes } from '#platform/db/codes';

/** What a candidacy, and then its placement, goes through when all goes well. */
const FUNNEL_STAGES = [
  'SUGGESTED',
  'INVITED',
  'APPLIED',
  'PRESCREENED',
  'SHORTLISTED',
  'INTERVIEW',
  'PREFERRED',
  'SELECTED',
  'CLEARANCE',
  'PLANNING',
  'READY',
  'ACTIVE',
  'REPORTING',
  'COMPLETED',
] satisfies readonly (CandidacyState | PlacementState)[];

/** KPIs of how needs, candidacies and placements move; each answers measure, group, value and the number of cases. */
export const FLOW = {
  NEEDS_AND_FILL: `
    SELECT m.measure, NULL, m.value, m.n
      FROM (SELECT count(*) AS needs, coalesce(sum(n.positions), 0) AS positions,
                   coalesce(sum((SELECT count(*) FROM placement p WHERE p.need_id = n.id AND p.position IS NOT NULL)), 0) AS filled
              FROM needs n WHERE ${inPeriod('n.published_at')}) f
     CROSS JOIN LATERAL (VALUES ('published', f.needs::float8, f.needs), ('positions', f.positions::float8, f.positions),
                                ('fillRate', f.filled::float8 / nullif(f.positions, 0), f.positions)) m(measure, value, n)`,

  TIME_TO: spread(
    `SELECT 'SHORTLIST' AS grp, t.value FROM (${SPANS.SHORTLIST}) t WHERE ${inPeriod('t.at')}
      UNION ALL
     SELECT 'PLACEMENT', t.value FROM (${SPANS.PLACEMENT}) t WHERE ${inPeriod('t.at')}`,
    'value',
  ),

  TIME_BY_STAGE: spread(
    `SELECT v."to" AS grp, ${days('v.at', 'v.left_at')} AS value FROM moves v
      WHERE v.kind IN ('candidacy', 'placement') AND ${inPeriod('v.left_at')}`,
    'value',
  ),

  FUNNEL: `
    SELECT 'reached', v."to", count(DISTINCT v.subject)::float8, count(DISTINCT v.subject) FROM moves v
     WHERE v."to" IN ${sqlCodes(FUNNEL_STAGES)} AND ${inPeriod('v.at')} GROUP BY v."to"`,

  APPROVAL: `
    ${spread(`SELECT NULL AS grp, t.value FROM (${SPANS.APPROVAL}) t WHERE ${inPeriod('t.at')}`, 'value')}
    UNION ALL
    SELECT 'breaches', NULL, count(*)::float8, count(*) FROM events v
     WHERE v.name = 'need.review-overdue' AND ${inPeriod('v.at')}`,

  HOST_RESPONSE: `
    SELECT 'rate', NULL, avg((v.next <> 'LAPSED')::int)::float8, count(*)
      FROM moves v WHERE v."to" = 'PRESCREENED' AND v.next <> 'WITHDRAWN' AND ${inPeriod('v.left_at')}
    UNION ALL
    ${spread(`SELECT NULL AS grp, t.value FROM (${SPANS.ANSWER}) t WHERE ${inPeriod('t.at')}`, 'value')}`,

  AGEING: `
    SELECT 'open', i.waiting_on, count(*)::float8, count(*) FROM items i GROUP BY i.waiting_on
    UNION ALL
    SELECT 'overdue', i.waiting_on, count(*) FILTER (WHERE i.due_at < p.now)::float8, count(*)
      FROM items i CROSS JOIN period p GROUP BY i.waiting_on
    UNION ALL
    ${spread(`SELECT i.waiting_on AS grp, ${days('i.since', 'p.now')} AS value FROM items i CROSS JOIN period p`, 'value')}`,

  MATCH_QUALITY: `
    SELECT 'inTopTen', NULL, avg((coalesce(m.rank, 999) <= 10)::int)::float8, count(*)
      FROM moves v LEFT JOIN match m
        ON m.need_id = (v.data->>'needId')::uuid AND m.professional_id = (v.data->>'professionalId')::uuid
     WHERE v."to" = 'SHORTLISTED' AND ${inPeriod('v.at')}`,

  OVERRIDES: `
    SELECT 'rate', NULL, avg((EXISTS (SELECT 1 FROM gate_override o WHERE o.candidacy_id = v.subject) OR EXISTS (
             SELECT 1 FROM match_override o WHERE o.need_id = (v.data->>'needId')::uuid
                AND o.professional_id = (v.data->>'professionalId')::uuid))::int)::float8, count(*)
      FROM moves v WHERE v."to" = 'PRESCREENED' AND ${inPeriod('v.at')}`,

  DOUBLE_MATCHES: `
    SELECT 'blocked', NULL, count(*)::float8, count(*) FROM moves v
     WHERE v.kind = 'candidacy' AND v.reason = 'OTHER_PLACEMENT_ACCEPTED' AND ${inPeriod('v.at')}`,

  CLEARANCES: `
    ${spread(
      `SELECT c.type AS grp, ${days('asked.at', 'given.at')} AS value
         FROM clearances c
         JOIN events given ON given.subject = c.id AND given.name = 'clearance.cleared' AND ${inPeriod('given.at')}
         JOIN LATERAL (SELECT max(e.at) AS at FROM events e
                        WHERE e.subject = c.id AND e.seq < given.seq
                          AND e.name IN ('clearance.required', 'clearance.reopened', 'clearance.expired')) asked
           ON asked.at IS NOT NULL`,
      'value',
    )}
    UNION ALL
    SELECT 'expiring', c.type, count(*)::float8, count(*) FROM clearances c CROSS JOIN period p
     WHERE c.state = 'CLEARED' AND c.expires_on BETWEEN p.now::date AND p.now::date + 60 GROUP BY c.type
    UNION ALL
    SELECT 'waived', c.type, count(*)::float8, count(*) FROM clearances c WHERE c.state = 'WAIVED' GROUP BY c.type`,

  READINESS: `
    SELECT 'percent', NULL, avg(ready.percent), count(*)
      FROM moves v
      JOIN LATERAL (SELECT (r.data->>'percent')::float8 AS percent FROM events r
                     WHERE r.subject = v.subject AND r.name = 'placement.readiness-changed' AND r.seq < v.seq
                     ORDER BY r.seq DESC LIMIT 1) ready ON true
     WHERE v.name = 'placement.started' AND ${inPeriod('v.at')}`,

  EARLY_ENDS: `
    SELECT 'placements', 'TERMINATED ' || coalesce(v.reason, '?'), count(*)::float8, count(*)
      FROM events v WHERE v.name = 'placement.terminated' AND ${inPeriod('v.at')} GROUP BY 2
    UNION ALL
    SELECT 'placements', 'SWITCHED to ' || a.modality, count(*)::float8, count(*)
      FROM placement_amendment a JOIN placements p ON p.id = a.placement_id
     WHERE a.state = 'APPROVED' AND 'modality' = ANY(a.parts) AND ${inPeriod('a.decided_at')} GROUP BY 2`,

  NOTIFICATIONS: `
    SELECT 'sent', n.channel, count(*) FILTER (WHERE n.state = 'SENT')::float8, count(*)
      FROM notices n WHERE ${inPeriod('n.created_at')} GROUP BY n.channel
    UNION ALL
    SELECT 'failed', n.channel, avg((n.state = 'FAILED')::int)::float8, count(*)
      FROM notices n
     WHERE n.state IN ('SENT', 'FAILED') AND ${inPeriod('n.created_at')} GROUP BY n.channel
    UNION ALL
    ${spread(
      `SELECT n.channel AS grp, extract(epoch FROM n.sent_at - n.at) / 60 AS value
         FROM notices n
        WHERE n.state = 'SENT' AND ${inPeriod('n.sent_at')}`,
      'value',
    )}`,
} as const;
