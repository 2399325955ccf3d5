import { LINKS_OF_CASES } from '#features/marketplace/candidacies/candidacy-trail.sql';

/** A placement, of rows `parts`, goes with its candidacy, its checks and its reports. */
export const LINKS_OF_PARTS = `SELECT p.root, 'placement' AS type, p.id, NULL::uuid AS person FROM parts p
  UNION ALL SELECT p.root, 'candidacy', p.candidacy_id, NULL::uuid FROM parts p
  UNION ALL SELECT p.root, 'need', p.need_id, p.professional_id FROM parts p
  UNION ALL SELECT p.root, 'clearance', k.id, NULL::uuid FROM parts p JOIN clearance k ON k.placement_id = p.id
  UNION ALL SELECT p.root, 'report', r.id, NULL::uuid FROM parts p JOIN report r ON r.placement_id = p.id`;

/** What counts for the trail of the placements `$1`. */
export const PLACEMENT_LINKS = `WITH parts AS (SELECT id AS root, * FROM placement WHERE id = ANY($1::uuid[])) ${LINKS_OF_PARTS}`;

/** What counts for the trail of the holds `$1`: the cases and placements that wait for them. */
export const HOLD_LINKS = `
  WITH parts AS (SELECT h.id AS root, p.* FROM hold h JOIN placement p
      ON (h.subject = 'PLACEMENT' AND p.id = h.subject_id)
      OR (h.subject = 'PROFESSIONAL' AND p.professional_id = h.subject_id)
      OR (h.subject = 'INSTITUTION' AND p.institution_id = h.subject_id)
      WHERE h.id = ANY($1::uuid[])),
    cases AS (SELECT h.id AS root, c.* FROM hold h JOIN candidacy c
      ON (h.subject = 'PROFESSIONAL' AND c.professional_id = h.subject_id)
      OR (h.subject = 'INSTITUTION' AND c.institution_id = h.subject_id)
      WHERE h.id = ANY($1::uuid[]))
  ${LINKS_OF_PARTS} UNION ${LINKS_OF_CASES}`;
