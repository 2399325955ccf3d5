import type { Machine } from '#domain/machine';

export const CONCERN_STATES = ['RECEIVED', 'IN_REVIEW', 'CLOSED'] as const;
export type ConcernState = (typeof CONCERN_STATES)[number];

export type ConcernCommand = 'raise' | 'take' | 'close' | 'reopen';

/** The life of a safeguarding concern. Anyone can raise one, so the system enters it in nobody's name. */
export const CONCERN: Machine<ConcernState, ConcernCommand> = {
  name: 'concern',
  reasons: { close: ['CONFIRMED', 'NOT_CONFIRMED', 'REFERRED', 'NOT_SAFEGUARDING'] },
  start: { raise: { to: 'RECEIVED', by: ['SY'], guard: 'anyone, also without a name' } },
  table: {
    RECEIVED: { take: { to: 'IN_REVIEW', by: ['SG'] } },
    IN_REVIEW: { close: { to: 'CLOSED', by: ['SG'] } },
    CLOSED: { reopen: { to: 'IN_REVIEW', by: ['SG'] } },
  },
};
