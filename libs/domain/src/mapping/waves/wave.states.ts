import type { Machine } from '#domain/kernel/machine';

export const WAVE_STATES = [
  'DRAFT',
  'SUBMITTED',
  'OPEN',
  'PAUSED',
  'CLOSED',
  'PUBLISHED',
  'WITHDRAWN',
  'CANCELLED',
] as const;
export type WaveState = (typeof WAVE_STATES)[number];

export type WaveCommand =
  | 'create'
  | 'submit'
  | 'return'
  | 'open'
  | 'pause'
  | 'resume'
  | 'close'
  | 'reopen'
  | 'publish'
  | 'withdraw'
  | 'cancel';

/** Nobody lets out to people what they prepared themselves. */
const JUDGED = { not: ['wave.create', 'wave.edit', 'wave.submit'] } as const;

const cancel = {
  to: 'CANCELLED',
  by: ['CASE_OFFICER'],
  guard: 'what people answered is erased 30 days later',
  alone: 'nothing of it was published',
} as const;

/** The states of a wave: a questionnaire is asked of people for a time. Analysts act as case officers do. */
export const WAVE: Machine<WaveState, WaveCommand> = {
  name: 'wave',
  reasons: {
    return: ['UNCLEAR', 'DATES', 'SAFETY', 'OTHER'],
    pause: ['SAFETY', 'UNCLEAR', 'OTHER'],
    withdraw: ['SAFETY', 'UNCLEAR', 'OTHER'],
    cancel: ['SAFETY', 'UNCLEAR', 'OTHER'],
  },
  settled: ['PUBLISHED'],
  days: { reopen: 'REQUIRED' },
  start: {
    create: { to: 'DRAFT', by: ['CASE_OFFICER'], alone: 'it only proposes; others decide' },
  },
  table: {
    DRAFT: {
      submit: {
        to: 'SUBMITTED',
        by: ['CASE_OFFICER'],
        guard: 'every word is there in every language, and five people have tried it',
        alone: 'it only asks; others decide',
      },
      cancel,
    },
    SUBMITTED: {
      return: { to: 'DRAFT', by: ['APPROVER'], alone: 'nobody is asked anything by it' },
      open: { to: 'OPEN', by: ['APPROVER'], guard: 'its last day has not passed', ...JUDGED },
      cancel,
    },
    OPEN: {
      pause: {
        to: 'PAUSED',
        by: ['CASE_OFFICER', 'APPROVER'],
        alone: 'it only keeps people from answering; drafts stay',
      },
      close: {
        to: 'CLOSED',
        by: ['CASE_OFFICER', 'SYSTEM'],
        guard: 'drafts may be finished for 48 hours',
        alone: 'nothing is shown to anybody by it',
      },
    },
    PAUSED: {
      resume: {
        to: 'OPEN',
        by: ['CASE_OFFICER', 'APPROVER'],
        alone: 'an approver has let it out before, as it is',
      },
      close: {
        to: 'CLOSED',
        by: ['CASE_OFFICER', 'SYSTEM'],
        guard: 'drafts may be finished for 48 hours',
        alone: 'nothing is shown to anybody by it',
      },
    },
    CLOSED: {
      reopen: {
        to: 'OPEN',
        by: ['APPROVER'],
        guard: 'once, by at most 30 days',
        alone: 'it only gives more time, as it was let out before',
      },
      publish: {
        to: 'PUBLISHED',
        by: ['APPROVER'],
        guard: 'enough people answered, and the report says what changes because of it',
        not: ['wave.create', 'wave.edit', 'wave.submit', 'wave.writeReport'],
      },
      cancel,
    },
    PUBLISHED: {
      withdraw: {
        to: 'WITHDRAWN',
        by: ['APPROVER'],
        guard: 'its address says why, and has no figures any more',
        alone: 'it keeps readers from wrong or harmful figures',
      },
    },
    WITHDRAWN: {},
    CANCELLED: {},
  },
};
