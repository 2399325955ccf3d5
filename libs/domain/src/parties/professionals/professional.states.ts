import type { Machine } from '#domain/kernel/machine';

export const PROFESSIONAL_STATES = ['DRAFT', 'ACTIVE', 'PAUSED', 'EXPIRED', 'ERASED'] as const;
export type ProfessionalState = (typeof PROFESSIONAL_STATES)[number];

export type ProfessionalCommand = 'start' | 'activate' | 'pause' | 'resume' | 'confirm' | 'expire' | 'erase';

/** Nothing in it decides about others. */
const OWN = 'a profile is the person’s own';

const expire = {
  to: 'EXPIRED',
  by: ['SYSTEM'],
  guard: 'not confirmed for as long as a profile stays fresh',
  alone: 'a deadline passed',
} as const;

const erase = {
  to: 'ERASED',
  by: ['PROFESSIONAL'],
  guard: 'the person gives the password again; no live placement, no open offer, no hold',
  alone: OWN,
} as const;

/** The states of a profile: only an ACTIVE one is matched. */
export const PROFESSIONAL: Machine<ProfessionalState, ProfessionalCommand> = {
  name: 'professional',
  reasons: {},
  days: { pause: 'OPTIONAL' },
  start: { start: { to: 'DRAFT', by: ['PROFESSIONAL', 'CASE_OFFICER'], alone: 'a draft' } },
  table: {
    DRAFT: {
      activate: {
        to: 'ACTIVE',
        by: ['PROFESSIONAL'],
        guard: 'nothing that is needed is missing; consents given',
        alone: OWN,
      },
      erase,
    },
    ACTIVE: {
      pause: {
        to: 'PAUSED',
        by: ['PROFESSIONAL', 'CASE_OFFICER'],
        guard: 'until a day, or until further notice',
        alone: OWN,
      },
      confirm: { to: 'ACTIVE', by: ['PROFESSIONAL'], guard: 'fresh again', alone: OWN },
      expire,
      erase,
    },
    PAUSED: { resume: { to: 'ACTIVE', by: ['PROFESSIONAL', 'SYSTEM'], alone: OWN }, expire, erase },
    EXPIRED: {
      confirm: {
        to: 'ACTIVE',
        by: ['PROFESSIONAL'],
        guard: 'nothing that is needed is missing; consents given',
        alone: OWN,
      },
      erase,
    },
    ERASED: {},
  },
};
