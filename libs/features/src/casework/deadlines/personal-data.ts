import { ACCOUNT, type PersonalData } from '#features/identity/accounts/data-subject';

/** The work queue. */
export const WORK_DATA = {
  erased: [['work_view', `DELETE FROM work_view WHERE account_id = ${ACCOUNT}`]],
  left: {
    work_item: 'who acts next, by id',
  },
} as const satisfies PersonalData;
