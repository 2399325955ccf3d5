import type { INSTITUTION_WORDS } from '#domain/parties/institutions/words-of-others';
import { ACCOUNT, type PersonalData, rows, type WordPlace } from '#features/identity/accounts/data-subject';
import { institutionName } from '#features/parties/institutions/institution-name.sql';

/** Institutions and their people. */
export const INSTITUTION_DATA = {
  left: {
    institution: 'the record of the institution',
    institution_programme: 'the record of the institution',
  },
  copied: {
    institutions: rows(`SELECT ${institutionName('m.institution_id')}, role, since FROM membership m
                         WHERE account_id = ${ACCOUNT} ORDER BY since`),
    invitations:
      rows(`SELECT kind, ${institutionName('i.institution_id')}, terms->>'role' AS role, state, asked_at, expires_at, answered_at
                         FROM invitation i WHERE account_id = ${ACCOUNT} ORDER BY asked_at`),
  },
} as const satisfies PersonalData;

/** Where people write about others. */
export const INSTITUTION_WORD_PLACES = {
  INSTITUTION_REVIEW: {
    read: `SELECT id, review_comment AS text, NULL::uuid AS programme, country FROM institution`,
    write: `UPDATE institution SET review_comment = $2 WHERE id = $1`,
  },
} as const satisfies Record<(typeof INSTITUTION_WORDS)[number], WordPlace>;
