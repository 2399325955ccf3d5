import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Status in. */
export const DELEGATION_DATA = {
  left: {
    work_delegation: 'who stood in for whom, by id',
  },
} as const satisfies PersonalData;
