import type { Machine } from '#domain/kernel/machine';

export const CONSULTATION_STATES = [
  'DRAFT',
  'SUBMITTED',
  'SCHEDULED',
  'OPEN',
  'REPLY_DUE',
  'REPLY_SIGNED',
  'REPLIED',
  'CANCELLED',
] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

export type ConsultationCommand =
  | 'create'
  | 'submit'
  | 'return'
  | 'approve'
  | 'open'
  | 'extend'
  | 'close'
  | 'cancel'
  | 'extendReply'
  | 'signReply'
  | 'returnReply'
  | 'publishReply';

/** Nobody lets what they wrote, or what their own institution asks, out to the diaspora. */
const JUDGED = {
  not: ['consultation.create', 'consultation.edit', 'consultation.submit', 'FOCAL_POINT'],
} as const;

const cancel = {
  to: 'CANCELLED',
  by: ['APPROVER'],
  alone: 'it protects people, who learn why; nothing is decided by it',
} as const;

/** The states of a consultation: a ministry asks, the diaspora answers, and a reply is due by a day that everybody knows. */
export const CONSULTATION: Machine<ConsultationState, ConsultationCommand> = {
  name: 'consultation',
  reasons: {
    return: ['UNCLEAR', 'NOTHING_CAN_CHANGE', 'RISK', 'DATES', 'OTHER'],
    cancel: ['SAFETY', 'AT_OWN_REQUEST', 'ELECTION', 'OTHER'],
    extendReply: ['MORE_TO_READ', 'OTHER_BODIES', 'ELECTION', 'OTHER'],
    returnReply: ['INCOMPLETE', 'UNCLEAR', 'RISK', 'OTHER'],
  },
  days: { extend: 'REQUIRED', extendReply: 'REQUIRED' },
  settled: ['SCHEDULED'],
  start: {
    create: { to: 'DRAFT', by: ['FOCAL_POINT', 'CASE_OFFICER'], alone: 'it only proposes; others decide' },
  },
  table: {
    DRAFT: {
      submit: {
        to: 'SUBMITTED',
        by: ['FOCAL_POINT', 'CASE_OFFICER'],
        guard: 'it says what is asked, what can still change, and when',
        alone: 'it only asks; others decide',
      },
      cancel,
    },
    SUBMITTED: {
      return: { to: 'DRAFT', by: ['APPROVER'], alone: 'nobody outside has seen it yet' },
      approve: {
        to: 'SCHEDULED',
        by: ['APPROVER'],
        guard: 'its institution is active and its dates still hold',
        ...JUDGED,
      },
      cancel,
    },
    SCHEDULED: {
      open: { to: 'OPEN', by: ['SYSTEM'], guard: 'its first day has come' },
      cancel,
    },
    OPEN: {
      extend: {
        to: 'OPEN',
        by: ['APPROVER'],
        guard: 'to a later day, at least seven days before the last one',
        alone: 'it only gives more time',
      },
      close: { to: 'REPLY_DUE', by: ['SYSTEM'], guard: 'its last day has passed where it asks' },
      cancel,
    },
    REPLY_DUE: {
      extendReply: {
        to: 'REPLY_DUE',
        by: ['FOCAL_POINT', 'CASE_OFFICER'],
        guard: 'once, by at most 84 days',
        alone: 'its reason and the new day are public',
      },
      signReply: {
        to: 'REPLY_SIGNED',
        by: ['FOCAL_POINT'],
        guard: 'every statement that most agree on is answered',
        alone: 'it only asks; others decide',
      },
      cancel,
    },
    REPLY_SIGNED: {
      returnReply: { to: 'REPLY_DUE', by: ['APPROVER'], alone: 'nobody outside has seen it yet' },
      publishReply: {
        to: 'REPLIED',
        by: ['APPROVER'],
        not: ['consultation.writeReply', 'consultation.signReply', 'FOCAL_POINT'],
      },
    },
    REPLIED: {},
    CANCELLED: {},
  },
};
