import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Concerns, which are kept apart. */
export const CONCERN_DATA = {
  left: {
    'safeguarding.concern': 'kept apart under its own rules; refers to nobody in the open',
    'safeguarding.concern_entry': 'sealed; an officer is asked to take the name out',
  },
} as const satisfies PersonalData;
