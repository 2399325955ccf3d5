import type { Machine } from '#domain/machine';

export const INSTITUTION_STATES = [
  'APPLIED',
  'CHANGES_REQUESTED',
  'ACTIVE',
  'SUSPENDED',
  'EXPIRED',
  'REJECTED',
] as const;
export type InstitutionState = (typeof INSTITUTION_STATES)[number];

export type InstitutionCommand =
  | 'apply'
  | 'requestChanges'
  | 'resubmit'
  | 'approve'
  | 'reject'
  | 'suspend'
  | 'reinstate'
  | 'renew'
  | 'expire';

const STAFF = ['CO', 'AP'] as const;

const renew = { to: 'ACTIVE', by: STAFF, guard: 'until a later day' } as const;

/** The life of an institution: only an ACTIVE one submits needs. */
export const INSTITUTION: Machine<InstitutionState, InstitutionCommand> = {
  name: 'institution',
  reasons: {
    requestChanges: ['INCOMPLETE', 'UNCLEAR', 'DOCUMENTS', 'OTHER'],
    reject: ['NOT_AN_INSTITUTION', 'OUTSIDE_PROGRAMME', 'DUPLICATE', 'DUE_DILIGENCE', 'OTHER'],
    suspend: ['SAFETY', 'CONDUCT', 'DUE_DILIGENCE', 'AT_OWN_REQUEST', 'OTHER'],
  },
  start: { apply: { to: 'APPLIED', by: ['FP', 'CO'] } },
  table: {
    APPLIED: {
      requestChanges: { to: 'CHANGES_REQUESTED', by: STAFF },
      approve: { to: 'ACTIVE', by: STAFF, guard: 'until a day; not by one of its focal points' },
      reject: { to: 'REJECTED', by: STAFF },
    },
    CHANGES_REQUESTED: {
      resubmit: { to: 'APPLIED', by: ['FP', 'CO'], guard: 'version + 1' },
      reject: { to: 'REJECTED', by: STAFF },
    },
    ACTIVE: {
      suspend: { to: 'SUSPENDED', by: ['CO', 'AP', 'SG'] },
      renew,
      expire: { to: 'EXPIRED', by: ['SY'], guard: 'its day has passed' },
    },
    SUSPENDED: { reinstate: { to: 'ACTIVE', by: ['AP', 'SG'], guard: 'its day has not passed' } },
    EXPIRED: { renew },
    REJECTED: {},
  },
};
