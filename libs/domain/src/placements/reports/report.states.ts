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

/** `SY` enters what colleagues answer without an account. */
const WRITERS = ['PR', 'FP', 'CO', 'SY'] as const;
const submit = {
  to: 'SUBMITTED',
  by: WRITERS,
  guard: 'the writer of this kind; complete',
  alone: 'someone else accepts it',
} as const;
const save = { by: WRITERS, alone: 'a draft' } as const;

/** Who wrote a report, or speaks for one of the two sides, does not decide on it. */
const OTHERS = ['report.save', 'report.submit', 'PR', 'FP'] as const;

const overdue = { to: 'OVERDUE', by: ['SY'], guard: '10 days after it was due' } as const;
const waive = {
  to: 'WAIVED',
  by: ['CO', 'AP', 'SY'],
  guard: 'after 2 reminders',
  not: OTHERS,
  alone:
    'nobody has answered two reminders; the system does the same, and someone else completes the placement',
} as const;

/** The life of one monitoring report. */
export const REPORT: Machine<ReportState, ReportCommand> = {
  name: 'report',
  reasons: {
    return: ['INCOMPLETE', 'UNCLEAR', 'FIGURES_DIFFER', 'WRONG_PERIOD'],
    waive: ['NO_ANSWER', 'PERSON_LEFT', 'NO_LONGER_APPLIES'],
  },
  comments: { return: 'REQUIRED' },
  start: { schedule: { to: 'DUE', by: ['SY'], guard: 'from the cadence of the placement' } },
  table: {
    DUE: { save: { to: 'DRAFT', ...save }, submit, overdue, waive },
    DRAFT: { save: { to: 'DRAFT', ...save }, submit, overdue, waive },
    SUBMITTED: {
      return: { to: 'RETURNED', by: ['CO', 'AP'], not: OTHERS },
      accept: { to: 'ACCEPTED', by: ['CO', 'AP'], not: OTHERS },
    },
    RETURNED: { save: { to: 'RETURNED', ...save }, submit, waive },
    ACCEPTED: {},
    OVERDUE: { save: { to: 'OVERDUE', ...save }, submit, waive },
    WAIVED: {},
  },
};

/** Who fills in which form; a colleague answers by a link without an account, entered by the system. */
export const REPORT_WRITER = {
  BASELINE: 'FP',
  PROGRESS: 'PR',
  FINAL: 'PR',
  HOST_EVALUATION: 'FP',
  COLLEAGUE_SURVEY: 'SY',
  FOLLOW_UP_6M: 'FP',
  FOLLOW_UP_12M: 'FP',
} as const satisfies Record<ReportKind, 'PR' | 'FP' | 'SY'>;
