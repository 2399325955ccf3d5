import { NOW, PERSON, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Papers. */
export const PAPER_DATA = {
  erased: [
    [
      'paper',
      `UPDATE paper SET facts = jsonb_set(facts, '{name}', '""'), shared = '{}',
              revoked_at = coalesce(revoked_at, ${NOW}), revoked_reason = 'ERASED'
        WHERE professional_id = ${PERSON}`,
    ],
  ],
  copied: {
    papers: rows(`SELECT kind, number, code, facts, shared, issued_at, revoked_at FROM paper
                   WHERE professional_id = ${PERSON} ORDER BY issued_at`),
  },
} as const satisfies PersonalData;
