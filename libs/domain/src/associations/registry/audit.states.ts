import type { Machine } from '#domain/kernel/machine';

export const AUDIT_STATES = ['DRAFT', 'SUBMITTED', 'RATED', 'EXPIRED'] as const;
export type AuditState = (typeof AUDIT_STATES)[number];

export type AuditCommand = 'begin' | 'submit' | 'return' | 'rate' | 'expire';

/** The states of a self-audit of safeguarding: what a body says of itself, and what an officer makes of it for a year. */
export const AUDIT: Machine<AuditState, AuditCommand> = {
  name: 'audit',
  reasons: { return: ['INCOMPLETE', 'UNCLEAR', 'EVIDENCE', 'OTHER'] },
  settled: ['RATED'],
  start: {
    begin: { to: 'DRAFT', by: ['FOCAL_POINT'], alone: 'nobody relies on it yet' },
  },
  table: {
    DRAFT: {
      submit: {
        to: 'SUBMITTED',
        by: ['FOCAL_POINT'],
        guard: 'every question is answered',
        alone: 'it only asks; others decide',
      },
    },
    SUBMITTED: {
      rate: {
        to: 'RATED',
        by: ['SAFEGUARDING_OFFICER'],
        not: ['audit.begin', 'audit.save', 'audit.submit', 'FOCAL_POINT'],
      },
      return: { to: 'DRAFT', by: ['SAFEGUARDING_OFFICER'], alone: 'it changes nothing that others rely on' },
    },
    RATED: {
      expire: { to: 'EXPIRED', by: ['SYSTEM'], guard: 'it was rated twelve months ago' },
    },
    EXPIRED: {},
  },
};
