/** A candidacy, of rows `cases`, goes with the gates that were overridden for the pair before it began. */
export const LINKS_OF_CASES = `SELECT c.root, 'candidacy' AS type, c.id, NULL::uuid AS person FROM cases c
  UNION ALL SELECT c.root, 'need', c.need_id, c.professional_id FROM cases c`;

/** What counts for the trail of the candidacies `$1`. */
export const CANDIDACY_LINKS = `WITH cases AS (SELECT id AS root, * FROM candidacy WHERE id = ANY($1::uuid[])) ${LINKS_OF_CASES}`;
