import type { PersonalData } from '#features/identity/accounts/data-subject';

/** Self-audits: what a body says of itself, without a person. */
export const AUDIT_OF_BODIES_DATA = {
  left: {
    safeguarding_audit: 'what a body says of its safeguarding: codes, days and addresses of documents',
    association: 'what an association says of itself: codes and a year, without a person',
    association_number: 'numbers of a body in registers, which are public',
  },
} as const satisfies PersonalData;
