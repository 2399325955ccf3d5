import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';

/** Corridors that people watch. */
export const CORRIDOR_DATA = {
  erased: [['corridor_watch', `DELETE FROM corridor_watch WHERE account_id = ${ACCOUNT}`]],
  left: {
    corridor_crossing: 'prices of firms',
    corridor_plan: 'codes and dates of staff, by id',
  },
  copied: {
    watchedCorridors: rows(`SELECT from_country AS sending, to_country AS receiving, since FROM corridor_watch
                             WHERE account_id = ${ACCOUNT} ORDER BY since`),
  },
} as const satisfies PersonalData;
