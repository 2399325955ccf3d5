import type { Machine } from '#domain/machine';

export const PROFESSIONAL_STATES = ['DRAFT', 'ACTIVE', 'PAUSED', 'EXPIRED', 'ERASED'] as const;
export type ProfessionalState = (typeof PROFESSIONAL_STATES)[number];

export type ProfessionalCommand = 'start' | 'activate' | 'pause' | 'resume' | 'confirm' | 'expire' | 'erase';

const expire = {
  to: 'EXPIRED',
  by: ['SY'],
  guard: 'not confirmed for as long as a profile stays fresh',
} as const;

const erase = {
  to: 'ERASED',
  by: ['PR'],
  guard: 'the person gives the password again; no live placement, no open offer, no hold',
} as const;

/** The life of a profile: only an ACTIVE one is matched. */
export const PROFESSIONAL: Machine<ProfessionalState, ProfessionalCommand> = {
  name: 'professional',
  reasons: {},
  start: { start: { to: 'DRAFT', by: ['PR', 'CO'] } },
  table: {
    DRAFT: {
      activate: { to: 'ACTIVE', by: ['PR'], guard: 'nothing that is needed is missing; consents given' },
      erase,
    },
    ACTIVE: {
      pause: { to: 'PAUSED', by: ['PR', 'CO'], guard: 'until a day, or until further notice' },
      confirm: { to: 'ACTIVE', by: ['PR'], guard: 'fresh again' },
      expire,
      erase,
    },
    PAUSED: { resume: { to: 'ACTIVE', by: ['PR', 'SY'] }, expire, erase },
    EXPIRED: {
      confirm: { to: 'ACTIVE', by: ['PR'], guard: 'nothing that is needed is missing; consents given' },
      erase,
    },
    ERASED: {},
  },
};
