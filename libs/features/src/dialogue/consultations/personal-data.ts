import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Consultations: what an authority asks. */
export const CONSULTATION_DATA = {
  left: { consultation: 'the record of the institution' },
} as const satisfies PersonalData;
