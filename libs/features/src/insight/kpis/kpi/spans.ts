import { days } from '#features/insight/kpis/kpi/scope';

/** How many days it took from the publication of each need to its first move of this kind, with the moment of that move. */
const fromPublication = (move: string): string => `
  SELECT min(v.at) AS at, ${days('n.published_at', 'min(v.at)')} AS value
    FROM needs n JOIN moves v ON ${move} AND (v.data->>'needId')::uuid = n.id
   WHERE n.published_at IS NOT NULL GROUP BY n.id, n.published_at`;

/** Spans of days, each with the moment of its end; figures and trends read the same. */
export const SPANS = {
  SHORTLIST: fromPublication(`v."to" = 'SHORTLISTED'`),
  PLACEMENT: fromPublication(`v.name = 'placement.started'`),
  APPROVAL: `
    SELECT d.decided_at AS at, ${days('s.submitted_at', 'd.decided_at')} AS value
      FROM needs n
      JOIN need_decision d ON d.need_id = n.id AND d.command IN ('approve', 'reject')
      JOIN need_version s ON s.need_id = n.id AND s.version = d.version`,
  ANSWER: `
    SELECT v.left_at AS at, ${days('v.at', 'v.left_at')} AS value FROM moves v
     WHERE v."to" = 'PRESCREENED' AND v.next NOT IN ('LAPSED', 'WITHDRAWN')`,
} as const;
