import { ACCOUNT, type PersonalData, rows } from '#features/identity/accounts/data-subject';
import { programmeName } from '#features/parties/programmes/programme-name.sql';

/** Programmes and their rules. */
export const PROGRAMME_DATA = {
  left: {
    programme: 'rules',
    programme_version: 'rules',
  },
  copied: {
    roles: rows(`SELECT role, ${programmeName('g.programme_id')}, country, granted_at FROM staff_grant g
                  WHERE account_id = ${ACCOUNT} ORDER BY granted_at`),
  },
} as const satisfies PersonalData;
