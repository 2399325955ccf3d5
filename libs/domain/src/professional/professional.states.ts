import type { Machine } from '#domain/machine';

export const PROFESSIONAL_STATES = ['DRAFT', 'ACTIVE', 'PAUSED', 'EXPIRED'] as const;
export type ProfessionalState = (typeof PROFESSIONAL_STATES)[number];

export type ProfessionalCommand = 'start' | 'activate' | 'pause' | 'resume' | 'confirm' | 'expire';

const expire = {
  to: 'EXPIRED',
  by: ['SY'],
  guard: 'not confirmed for as long as a profile stays fresh',
} as const;

/** The life of a profile: only an ACTIVE one is matched. */
export const PROFESSIONAL: Machine<ProfessionalState, ProfessionalCommand> = {
  name: 'professional',
  reasons: {},
  start: { start: { to: 'DRAFT', by: ['PR', 'CO'] } },
  table: {
    DRAFT: {
      activate: { to: 'ACTIVE', by: ['PR'], guard: 'nothing that is needed is missing; consents given' },
    },
    ACTIVE: {
      pause: { to: 'PAUSED', by: ['PR', 'CO'], guard: 'until a day, or until further notice' },
      confirm: { to: 'ACTIVE', by: ['PR'], guard: 'fresh again' },
      expire,
    },
    PAUSED: { resume: { to: 'ACTIVE', by: ['PR', 'SY'] }, expire },
    EXPIRED: {
      confirm: { to: 'ACTIVE', by: ['PR'], guard: 'nothing that is needed is missing; consents given' },
    },
  },
};
