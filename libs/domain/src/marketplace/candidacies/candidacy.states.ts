import { type Machine, openStates } from '#domain/kernel/machine';

export const CANDIDACY_STATES = [
  'SUGGESTED',
  'INVITED',
  'APPLIED',
  'PRESCREENED',
  'SHORTLISTED',
  'INTERVIEW',
  'PREFERRED',
  'RESERVE',
  'SELECTED',
  'DISMISSED',
  'INELIGIBLE',
  'NOT_SELECTED',
  'WITHDRAWN',
  'LAPSED',
] as const;
export type CandidacyState = (typeof CANDIDACY_STATES)[number];

export type CandidacyCommand =
  | 'suggest'
  | 'invite'
  | 'apply'
  | 'dismiss'
  | 'prescreen'
  | 'refuse'
  | 'shortlist'
  | 'interview'
  | 'prefer'
  | 'select'
  | 'reserve'
  | 'notSelect'
  | 'withdraw'
  | 'lapse';

const BOTH_SIDES = ['CASE_OFFICER', 'FOCAL_POINT'] as const;

const apply = {
  to: 'APPLIED',
  by: ['PROFESSIONAL'],
  guard: 'the need is published; consents given, motivation, availability; at most 5 open applications',
  alone: 'it only asks; others decide',
} as const;
const dismiss = {
  to: 'DISMISSED',
  by: ['PROFESSIONAL'],
  guard: 'an optional reason feeds the ranking',
  alone: 'a person may always say no',
} as const;
const reserve = {
  to: 'RESERVE',
  by: ['CASE_OFFICER'],
  guard: 'valid for 6 months',
  alone: 'it keeps a person for later and binds nobody',
} as const;

/** A gate that somebody let pass is not theirs to check. */
const OVERRIDES = ['candidacy.overrideGate', 'match.overrideGate'] as const;

/** Each side prefers by an account of its own. Who was put on the reserve list is preferred again from the start. */
const prefer = {
  to: 'PREFERRED',
  by: BOTH_SIDES,
  not: ['candidacy.givePreference', 'PROFESSIONAL'],
  since: ['candidacy.reserve', 'candidacy.apply'],
  after: ['candidacy.givePreference'],
} as const;

/** Ways out of every open state. */
const exits = {
  notSelect: {
    to: 'NOT_SELECTED',
    by: ['CASE_OFFICER', 'FOCAL_POINT', 'SYSTEM'],
    guard: 'private note and shared sentence kept apart; other fitting needs are suggested',
    alone: 'either side may decide against someone, with a coded reason that the person reads',
  },
  withdraw: {
    to: 'WITHDRAWN',
    by: ['PROFESSIONAL', 'SYSTEM'],
    guard: 'always; by the system when another placement on the same dates was accepted',
    alone: 'a person may always leave',
  },
  lapse: {
    to: 'LAPSED',
    by: ['SYSTEM'],
    guard: 'a deadline passed; the reason names the side at fault',
    alone: 'a deadline passed',
  },
} as const;

/** Why a professional may say no to a suggestion or an invitation; optional. */
const DISMISS_REASONS = ['DATES', 'PLACE', 'SKILLS', 'HOURS', 'PAY', 'FAMILY', 'OTHER'] as const;

/** Why somebody takes an application back; optional. */
const LEAVE_REASONS = ['DATES', 'PLACE', 'HOURS', 'PAY', 'FAMILY', 'EMPLOYER', 'HEALTH', 'OTHER'] as const;

/** The states of a candidacy: one professional for one need. */
export const CANDIDACY: Machine<CandidacyState, CandidacyCommand> = {
  name: 'candidacy',
  reasons: {
    refuse: ['NOT_ELIGIBLE', 'LANGUAGE', 'SKILLS', 'DATES', 'LICENCE', 'CONFLICT_OF_INTEREST', 'INCOMPLETE'],
    notSelect: [
      'STRONGER_CANDIDATE',
      'SKILLS',
      'LANGUAGE',
      'AVAILABILITY',
      'POSITION_FILLED',
      'NEED_CHANGED',
      'NEED_CANCELLED',
      'NEED_EXPIRED',
      'OTHER_PLACEMENT_ACCEPTED',
    ],
    lapse: ['PROFESSIONAL_SILENT', 'HOST_SILENT', 'IOM_SILENT', 'RESERVE_ENDED'],
  },
  optionalReasons: { dismiss: DISMISS_REASONS, withdraw: [...LEAVE_REASONS, 'OTHER_PLACEMENT_ACCEPTED'] },
  systemReasons: ['NEED_CANCELLED', 'NEED_EXPIRED', 'OTHER_PLACEMENT_ACCEPTED'],
  start: {
    suggest: { to: 'SUGGESTED', by: ['SYSTEM'], guard: 'gates pass; score at or above the threshold' },
    apply,
  },
  table: {
    SUGGESTED: {
      invite: {
        to: 'INVITED',
        by: ['FOCAL_POINT', 'CASE_OFFICER'],
        guard: 'expires after 10 days',
        alone: 'the person answers it',
      },
      apply,
      dismiss,
      ...exits,
    },
    INVITED: { apply, dismiss, ...exits },
    APPLIED: {
      prescreen: {
        to: 'PRESCREENED',
        by: ['CASE_OFFICER'],
        guard: 'a person rechecks the gates; an approver overrides a failed one with a reason',
        not: ['candidacy.apply', ...OVERRIDES, 'PROFESSIONAL', 'FOCAL_POINT'],
      },
      refuse: {
        to: 'INELIGIBLE',
        by: ['CASE_OFFICER'],
        not: ['candidacy.apply', 'PROFESSIONAL', 'FOCAL_POINT'],
      },
      ...exits,
    },
    PRESCREENED: {
      shortlist: {
        to: 'SHORTLISTED',
        by: BOTH_SIDES,
        guard: 'advice: 3 to 5 per position',
        alone: 'both sides and an approver still decide',
      },
      ...exits,
    },
    SHORTLISTED: {
      interview: {
        to: 'INTERVIEW',
        by: BOTH_SIDES,
        guard: 'the panel holds both sides; a date',
        alone: 'both sides and an approver still decide',
      },
      reserve,
      ...exits,
    },
    INTERVIEW: {
      prefer: { ...prefer, guard: 'both sides prefer; both scores are in; no conflict of interest declared' },
      reserve,
      ...exits,
    },
    PREFERRED: {
      select: {
        to: 'SELECTED',
        by: ['APPROVER'],
        guard: 'not on the panel; fewer live offers than open positions; creates the placement',
        not: [
          'candidacy.apply',
          'candidacy.prescreen',
          'candidacy.shortlist',
          'candidacy.interview',
          'candidacy.score',
          'candidacy.givePreference',
          'candidacy.prefer',
          ...OVERRIDES,
          'PROFESSIONAL',
          'FOCAL_POINT',
        ],
      },
      reserve,
      ...exits,
    },
    RESERVE: {
      prefer: { ...prefer, guard: 'both sides prefer; a position is open; the gates were run again' },
      ...exits,
    },
    SELECTED: {},
    DISMISSED: { apply },
    INELIGIBLE: {},
    NOT_SELECTED: {},
    WITHDRAWN: { apply },
    LAPSED: {},
  },
};

/** Ends that the person may come back from while the need is open; until then nobody waits for anything. */
const LEFT: readonly CandidacyState[] = ['DISMISSED', 'WITHDRAWN'];

export const OPEN_CANDIDACY_STATES: readonly CandidacyState[] = openStates(CANDIDACY).filter(
  (state) => !LEFT.includes(state),
);

/** The states that count towards the cap of open applications: those in which others spend time on the person. */
export const APPLICATION_STATES = [
  'APPLIED',
  'PRESCREENED',
  'SHORTLISTED',
  'INTERVIEW',
  'PREFERRED',
] as const satisfies readonly CandidacyState[];
