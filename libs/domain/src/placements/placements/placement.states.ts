import { type Machine, openStates } from '#domain/kernel/machine';

export const PLACEMENT_STATES = [
  'OFFERED',
  'CLEARANCE',
  'PLANNING',
  'READY',
  'ACTIVE',
  'SUSPENDED',
  'REPORTING',
  'COMPLETED',
  'FOLLOW_UP',
  'CLOSED',
  'DECLINED',
  'LAPSED',
  'CANCELLED',
  'TERMINATED_EARLY',
] as const;
export type PlacementState = (typeof PLACEMENT_STATES)[number];

export type PlacementCommand =
  | 'offer'
  | 'accept'
  | 'decline'
  | 'lapse'
  | 'clear'
  | 'ready'
  | 'start'
  | 'suspend'
  | 'resume'
  | 'amend'
  | 'finish'
  | 'complete'
  | 'followUp'
  | 'close'
  | 'cancel'
  | 'terminate';

const cancel = {
  to: 'CANCELLED',
  by: ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
  guard: 'the need opens again',
  alone: 'each side may step back before the start, with a coded reason',
} as const;
const terminate = {
  to: 'TERMINATED_EARLY',
  by: ['APPROVER'],
  guard: 'date, side and reason; no certificate after misconduct',
  not: ['placement.accept', 'placement.suspend', 'PROFESSIONAL', 'FOCAL_POINT'],
} as const;

/** What makes an account part of the choice of a person: it does not say yes in that person's name. */
const CHOSE = [
  'candidacy.overrideGate',
  'match.overrideGate',
  'candidacy.givePreference',
  'candidacy.prefer',
  'candidacy.select',
  'placement.offer',
] as const;
const AMENDED =
  'the professional or the host asked; version + 1; affected clearances open again; the work plan is written and ' +
  'signed again';

const amend = {
  by: ['APPROVER'],
  guard: AMENDED,
  not: ['placement.askAmendment', 'PROFESSIONAL', 'FOCAL_POINT'],
  after: ['placement.askAmendment'],
} as const;

/** The state machine of a placement, from the offer to the follow-up a year later. */
export const PLACEMENT: Machine<PlacementState, PlacementCommand> = {
  name: 'placement',
  reasons: {
    decline: ['DATES', 'PLACE', 'FAMILY', 'HEALTH', 'EMPLOYER', 'OTHER_PLACEMENT', 'TERMS', 'OTHER'],
    suspend: ['SECURITY', 'HEALTH', 'HOST_NOT_READY', 'CLEARANCE_EXPIRED', 'INCIDENT', 'PERSONAL', 'OTHER'],
    cancel: ['CLEARANCE_REFUSED', 'HOST_WITHDREW', 'PROFESSIONAL_WITHDREW', 'SECURITY', 'NO_BUDGET', 'OTHER'],
    terminate: ['MISCONDUCT', 'SECURITY', 'HEALTH', 'PERSONAL', 'HOST_ENDED', 'NO_PROGRESS', 'OTHER'],
  },
  days: { suspend: 'REQUIRED', terminate: 'REQUIRED' },
  settled: ['PLANNING', 'ACTIVE', 'COMPLETED'],
  start: {
    offer: { to: 'OFFERED', by: ['SYSTEM'], guard: 'from a selected candidacy; expires after 7 days' },
  },
  table: {
    OFFERED: {
      accept: {
        to: 'CLEARANCE',
        by: ['PROFESSIONAL'],
        guard:
          'no overlap with another live on-site placement; weekly hours within what is offered; a position is left; ' +
          'other applications on the same dates are withdrawn and their hosts notified',
        not: CHOSE,
      },
      decline: {
        to: 'DECLINED',
        by: ['PROFESSIONAL'],
        guard: 'the need opens again; the reserve is offered',
        alone: 'a person may always say no',
      },
      lapse: {
        to: 'LAPSED',
        by: ['SYSTEM'],
        guard: 'the need opens again; the reserve is offered',
        alone: 'a deadline passed',
      },
      cancel,
    },
    CLEARANCE: {
      clear: {
        to: 'PLANNING',
        by: ['CASE_OFFICER'],
        guard: 'every required item is cleared, or waived by an approver',
        not: [
          'placement.accept',
          'candidacy.select',
          'clearance.submit',
          'clearance.waive',
          'PROFESSIONAL',
          'FOCAL_POINT',
        ],
      },
      cancel,
    },
    PLANNING: {
      ready: {
        to: 'READY',
        by: ['SYSTEM'],
        guard:
          'this version of the work plan is signed by professional, focal point and approver; host readiness at or ' +
          'above its threshold; baseline forms are in',
        after: ['placement.signPlan'],
      },
      cancel,
    },
    READY: {
      start: {
        to: 'ACTIVE',
        by: ['CASE_OFFICER', 'SYSTEM'],
        guard:
          'on site: insurance, security clearance, emergency contact; virtual: link test; clearances in order',
        alone: 'others have settled all that it asks for; on the day the system does the same',
      },
      amend: { to: 'READY', ...amend },
      cancel,
    },
    ACTIVE: {
      suspend: {
        to: 'SUSPENDED',
        by: ['CASE_OFFICER', 'APPROVER'],
        guard: 'a date of review',
        alone: 'it stops the work and protects people; it can be taken back',
      },
      amend: { to: 'ACTIVE', ...amend },
      finish: { to: 'REPORTING', by: ['SYSTEM'], guard: 'the end date has passed' },
      terminate,
    },
    SUSPENDED: {
      resume: {
        to: 'ACTIVE',
        by: ['CASE_OFFICER', 'APPROVER'],
        alone: 'the terms are those that all sides agreed',
      },
      terminate,
    },
    REPORTING: {
      complete: {
        to: 'COMPLETED',
        by: ['APPROVER'],
        guard:
          'final report accepted; both feedbacks in, or waived after 2 reminders; handover list; outputs scored; the ' +
          'work plan of the present terms signed',
        not: [
          'placement.accept',
          'report.save',
          'report.submit',
          'report.waive',
          'PROFESSIONAL',
          'FOCAL_POINT',
        ],
      },
    },
    COMPLETED: {
      followUp: { to: 'FOLLOW_UP', by: ['SYSTEM'], guard: 'the forms at 6 and 12 months are scheduled' },
    },
    FOLLOW_UP: {
      close: {
        to: 'CLOSED',
        by: ['SYSTEM', 'CASE_OFFICER'],
        guard: 'the 12-month form is in, or 2 reminders went unanswered',
        not: ['placement.complete', 'placement.accept', 'PROFESSIONAL', 'FOCAL_POINT'],
      },
    },
    CLOSED: {},
    DECLINED: {},
    LAPSED: {},
    CANCELLED: {},
    TERMINATED_EARLY: {},
  },
};

export const OPEN_PLACEMENT_STATES: readonly PlacementState[] = openStates(PLACEMENT);

/** Accepted and not yet over: these bind the person's time and take a position of the need. */
export const LIVE_PLACEMENT_STATES = [
  'CLEARANCE',
  'PLANNING',
  'READY',
  'ACTIVE',
  'SUSPENDED',
] as const satisfies readonly PlacementState[];

/** States in which a placement takes a position of its need: accepted, and not cancelled before it started. */
export const TAKING_PLACEMENT_STATES = [
  ...LIVE_PLACEMENT_STATES,
  'REPORTING',
  'COMPLETED',
  'FOLLOW_UP',
  'CLOSED',
  'TERMINATED_EARLY',
] as const satisfies readonly PlacementState[];
