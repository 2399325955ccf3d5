/** The four International Child Safeguarding Standards. */
export const AUDIT_STANDARDS = ['POLICY', 'PEOPLE', 'PROCEDURES', 'ACCOUNTABILITY'] as const;
export type AuditStandard = (typeof AUDIT_STANDARDS)[number];

export const AUDIT_ANSWERS = ['IN_PLACE', 'PARTLY', 'NOT_IN_PLACE', 'NOT_APPLICABLE'] as const;
export type AuditAnswer = (typeof AUDIT_ANSWERS)[number];

export const AUDIT_RATINGS = ['RED', 'AMBER', 'GREEN'] as const;
export type AuditRating = (typeof AUDIT_RATINGS)[number];

/** The questions of each standard, six each. */
export const AUDIT_ITEMS = {
  P1: 'POLICY',
  P2: 'POLICY',
  P3: 'POLICY',
  P4: 'POLICY',
  P5: 'POLICY',
  P6: 'POLICY',
  E1: 'PEOPLE',
  E2: 'PEOPLE',
  E3: 'PEOPLE',
  E4: 'PEOPLE',
  E5: 'PEOPLE',
  E6: 'PEOPLE',
  R1: 'PROCEDURES',
  R2: 'PROCEDURES',
  R3: 'PROCEDURES',
  R4: 'PROCEDURES',
  R5: 'PROCEDURES',
  R6: 'PROCEDURES',
  A1: 'ACCOUNTABILITY',
  A2: 'ACCOUNTABILITY',
  A3: 'ACCOUNTABILITY',
  A4: 'ACCOUNTABILITY',
  A5: 'ACCOUNTABILITY',
  A6: 'ACCOUNTABILITY',
} as const satisfies Record<string, AuditStandard>;
export type AuditItem = keyof typeof AUDIT_ITEMS;
export const AUDIT_ITEM_CODES = Object.keys(AUDIT_ITEMS) as AuditItem[];

/** What no body that works with children can do without: a policy, a named lead, checks, a code of conduct, a way to report. */
export const CRITICAL_ITEMS: readonly AuditItem[] = ['P1', 'E1', 'E2', 'E3', 'R1'];

export type AuditAnswers = Readonly<Partial<Record<AuditItem, AuditAnswer>>>;

const POINTS: Readonly<Record<AuditAnswer, number | null>> = {
  IN_PLACE: 2,
  PARTLY: 1,
  NOT_IN_PLACE: 0,
  NOT_APPLICABLE: null,
};

/** Per cent of a standard from which it is green, and from which it is amber. */
const MARKS = { GREEN: 75, AMBER: 50 } as const;
/** With fewer questions that apply a standard says too little. */
const FEWEST_APPLICABLE = 3;

/** What an audit comes to. */
export interface AuditResult {
  /** Per cent of each standard, rounded down; null for one of which too little was answered. */
  readonly percent: Readonly<Record<AuditStandard, number | null>>;
  readonly rating: AuditRating;
}

const pointsOf = (answers: AuditAnswers, item: AuditItem): number | null => {
  const answer = answers[item];
  return answer === undefined ? null : POINTS[answer];
};

function percentOf(answers: AuditAnswers, standard: AuditStandard): number | null {
  const points = AUDIT_ITEM_CODES.filter((item) => AUDIT_ITEMS[item] === standard)
    .map((item) => pointsOf(answers, item))
    .filter((one) => one !== null);
  if (points.length < FEWEST_APPLICABLE) return null;
  return Math.floor((100 * points.reduce((sum, one) => sum + one, 0)) / (2 * points.length));
}

/**
 * The rating of an audit: per cent of a standard = ⌊100 · points / (2 · questions that apply)⌋. GREEN with every standard
 * at 75 or more and every critical question in place; AMBER with 50 or more and no critical question at nothing; else RED.
 */
export function rateAudit(answers: AuditAnswers): AuditResult {
  const percent = {
    POLICY: percentOf(answers, 'POLICY'),
    PEOPLE: percentOf(answers, 'PEOPLE'),
    PROCEDURES: percentOf(answers, 'PROCEDURES'),
    ACCOUNTABILITY: percentOf(answers, 'ACCOUNTABILITY'),
  };
  const lowest = Math.min(...Object.values(percent).map((one) => one ?? 0));
  const weakest = Math.min(...CRITICAL_ITEMS.map((item) => pointsOf(answers, item) ?? 0));
  const rating =
    lowest >= MARKS.GREEN && weakest === 2 ? 'GREEN' : lowest >= MARKS.AMBER && weakest > 0 ? 'AMBER' : 'RED';
  return { percent, rating };
}

/** What the rating of its safeguarding lets a body do. */
export type GatedAct =
  | 'LIST_CHILD_SERVICES'
  | 'REFER_ADULTS'
  | 'RECEIVE_CHILD_REFERRALS'
  | 'POST_CHILD_CONTACT_NEEDS'
  | 'RUN_YOUTH_SPACES';

const NEEDS_RATING: Readonly<Record<GatedAct, AuditRating>> = {
  LIST_CHILD_SERVICES: 'AMBER',
  REFER_ADULTS: 'AMBER',
  RECEIVE_CHILD_REFERRALS: 'GREEN',
  POST_CHILD_CONTACT_NEEDS: 'GREEN',
  RUN_YOUTH_SPACES: 'GREEN',
};

/** Whether a body with this rating, as moderated and not run out, may do this; null: it was never rated. */
export const mayWithRating = (rating: AuditRating | null, act: GatedAct): boolean =>
  rating !== null && AUDIT_RATINGS.indexOf(rating) >= AUDIT_RATINGS.indexOf(NEEDS_RATING[act]);
