import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** What people keep to find it again. */
export const SAVED_DATA = {
  erased: [
    ['saved_need', `DELETE FROM saved_need WHERE account_id = ${ACCOUNT}`],
    ['saved_search', `DELETE FROM saved_search WHERE account_id = ${ACCOUNT}`],
  ],
  copied: {
    savedNeeds: rows(
      `SELECT title, saved_at FROM saved_need WHERE account_id = ${ACCOUNT} ORDER BY saved_at, need_id`,
    ),
    savedSearches: rows(
      `SELECT country, text, modality, saved_at FROM saved_search WHERE account_id = ${ACCOUNT} ORDER BY id`,
    ),
  },
} as const satisfies PersonalData;
