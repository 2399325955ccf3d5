import { LINKS_OF_PARTS } from '#features/placements/placements/placement-trail.sql';

/** What counts for the trail of the papers `$1`: a paper goes with its placement. */
export const PAPER_LINKS = `
  WITH parts AS (SELECT o.id AS root, p.* FROM paper o JOIN placement p ON p.id = o.placement_id
      WHERE o.id = ANY($1::uuid[]))
  SELECT root, 'paper' AS type, root AS id, NULL::uuid AS person FROM parts UNION ALL ${LINKS_OF_PARTS}`;
