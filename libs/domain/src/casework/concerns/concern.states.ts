import type { Machine } from '#domain/kernel/machine';

export const CONCERN_STATES = ['RECEIVED', 'IN_REVIEW', 'CLOSED'] as const;
export type ConcernState = (typeof CONCERN_STATES)[number];

export type ConcernCommand = 'raise' | 'take' | 'close' | 'reopen';

/** The states of a safeguarding concern. Anyone can raise one, so the system enters it in nobody's name. */
export const CONCERN: Machine<ConcernState, ConcernCommand> = {
  name: 'concern',
  reasons: { close: ['CONFIRMED', 'NOT_CONFIRMED', 'REFERRED', 'NOT_SAFEGUARDING'] },
  settled: ['CLOSED'],
  start: { raise: { to: 'RECEIVED', by: ['SYSTEM'], guard: 'anyone, also without a name' } },
  table: {
    RECEIVED: { take: { to: 'IN_REVIEW', by: ['SAFEGUARDING_OFFICER'], alone: 'it begins the review' } },
    IN_REVIEW: {
      close: {
        to: 'CLOSED',
        by: ['SAFEGUARDING_OFFICER'],
        alone:
          'few people may know of it; its note is kept, and every safeguarding officer can open it again',
      },
    },
    CLOSED: { reopen: { to: 'IN_REVIEW', by: ['SAFEGUARDING_OFFICER'], alone: 'it looks again' } },
  },
};
