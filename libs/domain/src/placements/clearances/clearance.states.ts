import type { Machine } from '#domain/kernel/machine';

export const CLEARANCE_TYPES = [
  'SECURITY',
  'MEDICAL',
  'VISA',
  'POLICE',
  'MISCONDUCT_DISCLOSURE',
  'REFERENCES',
  'LICENCE',
  'PSEA_TRAINING',
  'CHILD_SAFEGUARDING',
  'CONFLICT_OF_INTEREST',
  'INSURANCE',
  'HOST_APPROVAL',
] as const;
export type ClearanceType = (typeof CLEARANCE_TYPES)[number];

export const CLEARANCE_STATES = [
  'NOT_REQUIRED',
  'REQUIRED',
  'SUBMITTED',
  'CLEARED',
  'REJECTED',
  'EXPIRED',
  'WAIVED',
] as const;
export type ClearanceState = (typeof CLEARANCE_STATES)[number];

export type ClearanceCommand =
  'require' | 'exempt' | 'submit' | 'clear' | 'reject' | 'waive' | 'expire' | 'reopen';

const exempt = { to: 'NOT_REQUIRED', by: ['SYSTEM'], guard: 'the template does not ask for it' } as const;
const submit = {
  to: 'SUBMITTED',
  by: ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  alone: 'it brings what others judge',
} as const;

/** Who brought a check does not judge it. What was brought before the check was opened again no longer counts. */
const JUDGED = {
  not: ['clearance.submit', 'PROFESSIONAL', 'FOCAL_POINT'],
  since: ['clearance.reopen', 'clearance.reject', 'clearance.expire'],
} as const;

const waive = {
  to: 'WAIVED',
  by: ['APPROVER'],
  guard: 'a reason and an expiry',
  ...JUDGED,
  alone: 'it has a coded reason and a last day, and someone else then finds the checks complete',
} as const;
const expire = {
  to: 'EXPIRED',
  by: ['SYSTEM'],
  guard: 'its last day has passed; an active placement raises an alert',
} as const;
const reopen = {
  to: 'REQUIRED',
  by: ['SYSTEM', 'CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  guard: 'what it was given for has changed',
  alone: 'it asks for more, never for less',
} as const;

/** The states of one check of a placement. What a criminal record says is never kept, only the outcome. */
export const CLEARANCE: Machine<ClearanceState, ClearanceCommand> = {
  name: 'clearance',
  reasons: {
    reject: ['NOT_PASSED', 'UNREADABLE', 'WRONG_DOCUMENT', 'OUT_OF_DATE', 'NOT_CONFIRMED'],
    waive: ['EQUIVALENT_CHECK', 'ISSUED_BY_IOM', 'NOT_OBTAINABLE', 'LOW_RISK'],
  },
  comments: { waive: 'OPTIONAL' },
  days: { waive: 'REQUIRED' },
  settled: ['CLEARED', 'WAIVED', 'REJECTED'],
  start: {
    require: { to: 'REQUIRED', by: ['SYSTEM'], guard: 'the template asks for it' },
    exempt,
  },
  table: {
    NOT_REQUIRED: {
      require: {
        to: 'REQUIRED',
        by: ['SYSTEM', 'CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
        alone: 'it asks for more, never for less',
      },
    },
    REQUIRED: { submit, waive, exempt },
    SUBMITTED: {
      clear: {
        to: 'CLEARED',
        by: ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
        guard: 'issuer, date and, where there is one, expiry',
        ...JUDGED,
      },
      reject: { to: 'REJECTED', by: ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'], ...JUDGED },
      waive,
      reopen,
      exempt,
    },
    CLEARED: { expire, reopen, exempt },
    REJECTED: { submit, waive, exempt },
    EXPIRED: { submit, waive, exempt },
    WAIVED: { expire, reopen, exempt },
  },
};
