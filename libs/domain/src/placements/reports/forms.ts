import type { ReportKind } from '#domain/placements/reports/report.states';

export const ACTIVITY_KINDS = [
  'TRAINING',
  'COACHING',
  'JOINT_WORK',
  'SOP',
  'CURRICULUM',
  'SYSTEM',
  'POLICY',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** How deep knowledge has gone, shallowest first: heard of, can do it, the organisation does it without the person. */
export const TRANSFER_LEVELS = ['INFORMATION', 'KNOWLEDGE', 'ORGANISATIONAL'] as const;
export type TransferLevel = (typeof TRANSFER_LEVELS)[number];

export const STILL_IN_USE = ['YES', 'PARTLY', 'NO'] as const;
export type StillInUse = (typeof STILL_IN_USE)[number];

export const BARRIERS = [
  'INTERNET',
  'POWER',
  'EQUIPMENT',
  'LANGUAGE',
  'SECURITY',
  'STAFF_TIME',
  'APPROVAL',
  'HEALTH',
  'OTHER',
] as const;
export type Barrier = (typeof BARRIERS)[number];

export const RATED = ['relevance', 'preparation', 'communication', 'result'] as const;
/** 1 poor … 5 excellent. */
export type Ratings = Readonly<Record<(typeof RATED)[number], number>>;

/** What an output of the ToR has come to: the value of its indicator, counted from 0 in the order of the ToR. */
export interface OutputValue {
  readonly output: number;
  /** The value of the indicator; for an output without a number the share that is done, in per cent. */
  readonly value: number;
}

/** People trained; the parts may overlap and none is larger than the total. */
export interface Trained {
  readonly total: number;
  readonly women: number;
  readonly youth: number;
  readonly withDisability: number;
}

export interface Activity {
  readonly kind: ActivityKind;
  readonly hours: number;
}

/** Everything that some form asks; what a form does not ask stays away. */
export interface Answers {
  readonly hours?: number | null;
  readonly days?: number | null;
  readonly outputs?: readonly OutputValue[] | null;
  readonly trained?: Trained | null;
  readonly activities?: readonly Activity[] | null;
  /** In the baseline the level aimed at, later the level seen. */
  readonly transferLevel?: TransferLevel | null;
  readonly stillInUse?: StillInUse | null;
  readonly ratings?: Ratings | null;
  readonly barriers?: readonly Barrier[] | null;
  /** What stays behind and with whom: documents, accounts, tasks. */
  readonly handover?: readonly string[] | null;
  readonly lessons?: string | null;
  readonly supportNeeded?: string | null;
}
export type AnswerField = keyof Answers;

/** The answers in people's own words; everything else is figures and codes. */
export const WORDED_ANSWERS = [
  'handover',
  'lessons',
  'supportNeeded',
] as const satisfies readonly AnswerField[];

type Asked = 'REQUIRED' | 'OPTIONAL';
export type Form = Readonly<Partial<Record<AnswerField, Asked>>>;

const LOOK_BACK: Form = {
  stillInUse: 'REQUIRED',
  outputs: 'REQUIRED',
  transferLevel: 'OPTIONAL',
  barriers: 'OPTIONAL',
  lessons: 'OPTIONAL',
  supportNeeded: 'OPTIONAL',
};

/** What each kind of form asks. A form is a row here and nowhere else. */
export const FORMS: Readonly<Record<ReportKind, Form>> = {
  BASELINE: { outputs: 'REQUIRED', transferLevel: 'REQUIRED', supportNeeded: 'OPTIONAL' },
  PROGRESS: {
    hours: 'REQUIRED',
    days: 'REQUIRED',
    outputs: 'REQUIRED',
    trained: 'OPTIONAL',
    activities: 'OPTIONAL',
    barriers: 'OPTIONAL',
    lessons: 'OPTIONAL',
    supportNeeded: 'OPTIONAL',
  },
  FINAL: {
    hours: 'REQUIRED',
    days: 'REQUIRED',
    outputs: 'REQUIRED',
    trained: 'REQUIRED',
    activities: 'REQUIRED',
    transferLevel: 'REQUIRED',
    ratings: 'REQUIRED',
    handover: 'REQUIRED',
    lessons: 'REQUIRED',
    barriers: 'OPTIONAL',
    supportNeeded: 'OPTIONAL',
  },
  HOST_EVALUATION: {
    outputs: 'REQUIRED',
    transferLevel: 'REQUIRED',
    ratings: 'REQUIRED',
    barriers: 'OPTIONAL',
    lessons: 'OPTIONAL',
    supportNeeded: 'OPTIONAL',
  },
  COLLEAGUE_SURVEY: { ratings: 'REQUIRED', stillInUse: 'OPTIONAL', lessons: 'OPTIONAL' },
  FOLLOW_UP_6M: LOOK_BACK,
  FOLLOW_UP_12M: LOOK_BACK,
};
