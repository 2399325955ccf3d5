import type { Machine } from '#domain/kernel/machine';

export const STATEMENT_STATES = [
  'PENDING',
  'PUBLISHED',
  'REFUSED',
  'APPEALED',
  'UPHELD',
  'WITHHELD',
  'WITHDRAWN',
] as const;
export type StatementState = (typeof STATEMENT_STATES)[number];

export type StatementCommand =
  | 'add'
  | 'begin'
  | 'publish'
  | 'refuse'
  | 'remove'
  | 'withhold'
  | 'withdraw'
  | 'appeal'
  | 'uphold'
  | 'overturn';

/** Why a statement is not published. */
const REFUSALS = [
  'DUPLICATE',
  'NOT_ON_TOPIC',
  'NO_CLEAR_ASK',
  'PERSONAL_DATA',
  'ACCUSES_IDENTIFIABLE',
  'HATE',
  'THREAT',
  'CHILD_IDENTIFIABLE',
  'SPAM',
  'ACTIVE_CASE',
  'ADVERT',
] as const;

/** Those who moderate; never the side that asks. */
const STAFF = ['CASE_OFFICER', 'APPROVER'] as const;
const OUTSIDE = {
  not: ['FOCAL_POINT'],
  alone: 'who wrote it is somebody else, and others decide on an appeal',
} as const;
/** An appeal is decided by somebody else. */
const OTHERS = {
  not: ['statement.refuse', 'statement.remove', 'FOCAL_POINT'],
  since: ['statement.publish'],
} as const;

const withdraw = {
  to: 'WITHDRAWN',
  by: ['PROFESSIONAL'],
  alone: 'whoever wrote it takes back a text of theirs',
} as const;
const withhold = { to: 'WITHHELD', by: STAFF, ...OUTSIDE, guard: 'it goes to safeguarding, sealed' } as const;

/** The states of a statement. Who wrote it acts as `PROFESSIONAL`, whether or not there is a profile. */
export const STATEMENT: Machine<StatementState, StatementCommand> = {
  name: 'statement',
  reasons: { refuse: REFUSALS, remove: REFUSALS },
  settled: ['PUBLISHED', 'REFUSED'],
  start: {
    add: { to: 'PENDING', by: ['PROFESSIONAL'], alone: 'others read it before anybody sees it' },
    begin: {
      to: 'PUBLISHED',
      by: ['SYSTEM'],
      guard: 'the consultation has opened',
      alone: 'the approver read it with the consultation',
    },
  },
  table: {
    PENDING: {
      publish: { to: 'PUBLISHED', by: STAFF, ...OUTSIDE },
      refuse: { to: 'REFUSED', by: STAFF, ...OUTSIDE },
      withhold,
      withdraw,
    },
    PUBLISHED: { remove: { to: 'REFUSED', by: STAFF, ...OUTSIDE }, withhold, withdraw },
    REFUSED: {
      appeal: { to: 'APPEALED', by: ['PROFESSIONAL'], alone: 'it only asks; others decide' },
      withdraw,
    },
    APPEALED: {
      uphold: { to: 'UPHELD', by: STAFF, ...OTHERS },
      overturn: { to: 'PUBLISHED', by: STAFF, ...OTHERS },
      withhold,
      withdraw,
    },
    UPHELD: {},
    WITHHELD: {},
    WITHDRAWN: {},
  },
};

/** States in which somebody has to decide. */
export const TO_MODERATE: readonly StatementState[] = ['PENDING', 'APPEALED'];
