import type { Machine } from '#domain/kernel/machine';

export const REPORT_KINDS = [
  'BASELINE',
  'PROGRESS',
  'FINAL',
  'HOST_EVALUATION',
  'COLLEAGUE_SURVEY',
  'FOLLOW_UP_6M',
  'FOLLOW_UP_12M',
] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATES = [
  'DUE',
  'DRAFT',
  'SUBMITTED',
  'RETURNED',
  'ACCEPTED',
  'OVERDUE',
  'WAIVED',
] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export type ReportCommand = 'schedule' | 'save' | 'submit' | 'return' | 'accept' | 'overdue' | 'waive';

/** `SYSTEM` enters what colleagues answer without an account. */
const WRITERS = ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER', 'SYSTEM'] as const;
const submit = {
  to: 'SUBMITTED',
  by: WRITERS,
  guard: 'the writer of this kind; complete',
  alone: 'someone else accepts it',
} as const;
const save = { by: WRITERS, alone: 'a draft' } as const;

/** Who wrote a report, or speaks for one of the two sides, does not decide on it. */
const OTHERS = ['report.save', 'report.submit', 'PROFESSIONAL', 'FOCAL_POINT'] as const;

const overdue = { to: 'OVERDUE', by: ['SYSTEM'], guard: '10 days after it was due' } as const;
const waive = {
  to: 'WAIVED',
  by: ['CASE_OFFICER', 'APPROVER', 'SYSTEM'],
  guard: 'after 2 reminders',
  not: OTHERS,
  alone:
    'nobody has answered two reminders; the system does the same, and someone else completes the placement',
} as const;

/** The states of one monitoring report. */
export const REPORT: Machine<ReportState, ReportCommand> = {
  name: 'report',
  reasons: {
    return: ['INCOMPLETE', 'UNCLEAR', 'FIGURES_DIFFER', 'WRONG_PERIOD'],
    waive: ['NO_ANSWER', 'PERSON_LEFT', 'NO_LONGER_APPLIES'],
  },
  comments: { return: 'REQUIRED' },
  start: { schedule: { to: 'DUE', by: ['SYSTEM'], guard: 'from the cadence of the placement' } },
  table: {
    DUE: { save: { to: 'DRAFT', ...save }, submit, overdue, waive },
    DRAFT: { save: { to: 'DRAFT', ...save }, submit, overdue, waive },
    SUBMITTED: {
      return: { to: 'RETURNED', by: ['CASE_OFFICER', 'APPROVER'], not: OTHERS },
      accept: { to: 'ACCEPTED', by: ['CASE_OFFICER', 'APPROVER'], not: OTHERS },
    },
    RETURNED: { save: { to: 'RETURNED', ...save }, submit, waive },
    ACCEPTED: {},
    OVERDUE: { save: { to: 'OVERDUE', ...save }, submit, waive },
    WAIVED: {},
  },
};

/** Who fills in which form; a colleague answers by a link without an account, entered by the system. */
export const REPORT_WRITER = {
  BASELINE: 'FOCAL_POINT',
  PROGRESS: 'PROFESSIONAL',
  FINAL: 'PROFESSIONAL',
  HOST_EVALUATION: 'FOCAL_POINT',
  COLLEAGUE_SURVEY: 'SYSTEM',
  FOLLOW_UP_6M: 'FOCAL_POINT',
  FOLLOW_UP_12M: 'FOCAL_POINT',
} as const satisfies Record<ReportKind, 'PROFESSIONAL' | 'FOCAL_POINT' | 'SYSTEM'>;
