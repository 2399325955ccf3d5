import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Who took part in which consultation. What somebody said is there under keys, and went with the departure. */
export const STATEMENT_DATA = {
  erased: [
    ['consultation_participation', `DELETE FROM consultation_participation WHERE account_id = ${ACCOUNT}`],
  ],
  left: {
    consultation_statement: 'under keys; the words of the person went with the departure',
    consultation_vote: 'under keys; the votes of the person went with the departure',
    consultation_secret: 'nothing about anybody',
  },
  copied: {
    consultations: rows(`SELECT c.texts->0->>'title' AS title, p.first_day FROM consultation_participation p
                           JOIN consultation c ON c.id = p.consultation_id
                          WHERE p.account_id = ${ACCOUNT} ORDER BY p.first_day, c.id`),
  },
} as const satisfies PersonalData;
