import type { ACCOUNT_WORDS } from '#domain/identity/accounts/words-of-others';
import {
  ACCOUNT,
  NOW,
  type PersonalData,
  rows,
  type WordPlace,
} from '#features/identity/accounts/data-subject';

/** Nobody is ever written to at this domain (RFC 2606). */
const NO_ADDRESS = `id || '@erased.invalid'`;

/** Accounts, and what hangs on nothing else. */
export const ACCOUNT_DATA = {
  erased: [
    ['session', `DELETE FROM session WHERE account_id = ${ACCOUNT}`],
    ['account_token', `DELETE FROM account_token WHERE account_id = ${ACCOUNT}`],
    // What the person was asked goes; what the person asked of others nobody can accept any more.
    [
      'invitation',
      `, withdrawn AS (UPDATE invitation SET state = 'WITHDRAWN' WHERE asked_by = ${ACCOUNT}::text AND state = 'PENDING')
       DELETE FROM invitation WHERE account_id = ${ACCOUNT}`,
    ],
    ['membership', `DELETE FROM membership WHERE account_id = ${ACCOUNT}`],
    [
      'account',
      `UPDATE account SET email = ${NO_ADDRESS}, display_name = '', password_hash = NULL, locale = 'en', time_zone = 'UTC',
              confirmed_at = NULL, suspended_at = coalesce(suspended_at, ${NOW}), suspension_reason = NULL,
              suspension_reach = NULL, erased_at = ${NOW}, version = version + 1
        WHERE id = ${ACCOUNT}`,
    ],
  ],
  left: {
    staff_grant: 'whoever holds one is not erased',
  },
  copied: {
    account: rows(`SELECT id, email, display_name, locale, time_zone, confirmed_at, created_at FROM account
                    WHERE id = ${ACCOUNT}`),
    sessions: rows(
      `SELECT created_at, expires_at, label FROM session WHERE account_id = ${ACCOUNT} ORDER BY created_at`,
    ),
  },
} as const satisfies PersonalData;

/** Where people write about others. */
export const ACCOUNT_WORD_PLACES = {
  SUSPENSION: {
    read: `SELECT id, suspension_reason AS text, NULL::uuid AS programme, NULL::text AS country FROM account`,
    write: `UPDATE account SET suspension_reason = $2 WHERE id = $1`,
  },
} as const satisfies Record<(typeof ACCOUNT_WORDS)[number], WordPlace>;

/** Whether an account `a` has a role among the staff. */
export const IS_STAFF_SQL = 'EXISTS (SELECT FROM staff_grant g WHERE g.account_id = a.id)';
