import type { Machine } from '#domain/kernel/machine';

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

const STAFF = ['CASE_OFFICER', 'APPROVER'] as const;

/** Who wrote what an institution says of itself, or speaks for it, does not judge it. What was approved before counts no more. */
const JUDGED = {
  not: ['institution.apply', 'institution.resubmit', 'institution.edit', 'FOCAL_POINT'],
  since: ['institution.approve', 'institution.renew'],
} as const;

const renew = { to: 'ACTIVE', by: STAFF, guard: 'until a later day', ...JUDGED } as const;
const requestChanges = { to: 'CHANGES_REQUESTED', by: STAFF, ...JUDGED } as const;
const reject = { to: 'REJECTED', by: STAFF, ...JUDGED } as const;

/** The states of an institution: only an ACTIVE one submits needs. */
export const INSTITUTION: Machine<InstitutionState, InstitutionCommand> = {
  name: 'institution',
  reasons: {
    requestChanges: ['INCOMPLETE', 'UNCLEAR', 'DOCUMENTS', 'OTHER'],
    reject: ['NOT_AN_INSTITUTION', 'OUTSIDE_PROGRAMME', 'DUPLICATE', 'DUE_DILIGENCE', 'OTHER'],
    suspend: ['SAFETY', 'CONDUCT', 'DUE_DILIGENCE', 'AT_OWN_REQUEST', 'OTHER'],
  },
  comments: {
    requestChanges: 'REQUIRED',
    approve: 'OPTIONAL',
    renew: 'OPTIONAL',
    reject: 'OPTIONAL',
    suspend: 'OPTIONAL',
    reinstate: 'OPTIONAL',
  },
  days: { approve: 'REQUIRED', renew: 'REQUIRED' },
  settled: ['ACTIVE'],
  start: {
    apply: { to: 'APPLIED', by: ['FOCAL_POINT', 'CASE_OFFICER'], alone: 'it only asks; others decide' },
  },
  table: {
    APPLIED: {
      requestChanges,
      approve: { to: 'ACTIVE', by: STAFF, guard: 'until a day', ...JUDGED },
      reject,
    },
    CHANGES_REQUESTED: {
      resubmit: {
        to: 'APPLIED',
        by: ['FOCAL_POINT', 'CASE_OFFICER'],
        guard: 'version + 1',
        alone: 'it only asks; others decide',
      },
      reject,
    },
    ACTIVE: {
      suspend: {
        to: 'SUSPENDED',
        by: ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
        alone: 'it stops new steps and protects people; it can be taken back',
      },
      renew,
      expire: { to: 'EXPIRED', by: ['SYSTEM'], guard: 'its day has passed' },
    },
    SUSPENDED: {
      reinstate: {
        to: 'ACTIVE',
        by: ['APPROVER', 'SAFEGUARDING_OFFICER'],
        guard: 'its day has not passed',
        ...JUDGED,
      },
    },
    EXPIRED: { renew },
    REJECTED: {},
  },
};
