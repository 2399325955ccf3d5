import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Gaps are about institutions and groups of skills. */
export const GAP_DATA = {
  erased: [],
  left: { gap_need: 'needs of institutions, by id' },
  copied: {},
} as const satisfies PersonalData;
