import type { Machine } from '#domain/kernel/machine';

export const NEED_STATES = [
  'DRAFT',
  'SUBMITTED',
  'CHANGES_REQUESTED',
  'PUBLISHED',
  'PAUSED',
  'FILLED',
  'REJECTED',
  'EXPIRED',
  'CANCELLED',
  'CLOSED',
] as const;
export type NeedState = (typeof NEED_STATES)[number];

export type NeedCommand =
  | 'create'
  | 'submit'
  | 'requestChanges'
  | 'approve'
  | 'reject'
  | 'revise'
  | 'pause'
  | 'resume'
  | 'fill'
  | 'reopen'
  | 'expire'
  | 'cancel'
  | 'close';

const HOST = ['FOCAL_POINT', 'CASE_OFFICER'] as const;

const submit = {
  to: 'SUBMITTED',
  by: HOST,
  guard: 'the institution is active; the terms of reference are complete; version + 1 after changes',
  alone: 'it only asks; others decide',
} as const;
const cancel = {
  to: 'CANCELLED',
  by: HOST,
  guard: 'open candidacies are closed and their people notified',
  alone: 'a host may always take its need back, with a coded reason',
} as const;
const expire = {
  to: 'EXPIRED',
  by: ['SYSTEM'],
  guard: 'the deadline has passed',
  alone: 'a deadline passed',
} as const;
const close = { to: 'CLOSED', by: ['SYSTEM'], guard: 'nothing is open under it' } as const;

/** Who wrote a need, or speaks for the institution that asks, does not judge it. */
const OTHERS = ['need.create', 'need.edit', 'need.submit', 'need.revise', 'FOCAL_POINT'] as const;

/** The states of a need, from a draft to the end of its placements. */
export const NEED: Machine<NeedState, NeedCommand> = {
  name: 'need',
  reasons: {
    requestChanges: ['INCOMPLETE', 'UNCLEAR', 'UNREALISTIC', 'SAFETY', 'OTHER'],
    reject: [
      'OUTSIDE_PROGRAMME',
      'NOT_A_TRANSFER_OF_SKILLS',
      'REPLACES_STAFF',
      'SAFETY',
      'DUPLICATE',
      'OTHER',
    ],
    cancel: ['NO_LONGER_NEEDED', 'FILLED_ELSEWHERE', 'NO_BUDGET', 'SECURITY', 'ENTERED_BY_MISTAKE', 'OTHER'],
  },
  comments: { requestChanges: 'REQUIRED', reject: 'OPTIONAL' },
  settled: ['PUBLISHED'],
  start: { create: { to: 'DRAFT', by: HOST, alone: 'a draft' } },
  table: {
    DRAFT: { submit, cancel },
    SUBMITTED: {
      requestChanges: { to: 'CHANGES_REQUESTED', by: ['CASE_OFFICER', 'APPROVER'], not: OTHERS },
      approve: { to: 'PUBLISHED', by: ['APPROVER'], guard: 'matching starts', not: OTHERS },
      reject: { to: 'REJECTED', by: ['APPROVER'], not: OTHERS },
      cancel,
    },
    CHANGES_REQUESTED: { submit, cancel },
    PUBLISHED: {
      revise: {
        to: 'SUBMITTED',
        by: HOST,
        guard: 'a material edit; version + 1; everyone who applied is notified',
        alone: 'it goes back to review',
      },
      pause: { to: 'PAUSED', by: HOST, guard: 'candidates are notified', alone: 'it can be taken back' },
      fill: { to: 'FILLED', by: ['SYSTEM'], guard: 'confirmed placements = positions' },
      expire,
      cancel,
      close,
    },
    PAUSED: {
      resume: {
        to: 'PUBLISHED',
        by: HOST,
        guard: 'candidates are notified',
        alone: 'the text is the one that was approved',
      },
      expire,
      cancel,
    },
    FILLED: {
      reopen: {
        to: 'PUBLISHED',
        by: ['SYSTEM'],
        guard: 'a placement ended before it started; the reserve is offered first',
      },
      cancel,
      close,
    },
    REJECTED: {},
    EXPIRED: {},
    CANCELLED: {},
    CLOSED: {},
  },
};

/** The states in which the text may be changed freely; in PUBLISHED only by a revision or a minor edit. */
export const EDITABLE_NEED_STATES = ['DRAFT', 'CHANGES_REQUESTED'] as const satisfies readonly NeedState[];
