import { tellsOfDanger } from '#domain/associations/referrals/danger.rules';
import { REFERRAL_LIMITS } from '#domain/associations/referrals/limits';
import type { AuditRating } from '#domain/associations/registry/audit.rules';
import { mayWithRating } from '#domain/associations/registry/audit.rules';
import type { Freshness } from '#domain/associations/services/freshness.rules';
import type { Finding } from '#domain/kernel/findings';
import { characters } from '#domain/kernel/text/text.rules';

/** How soon a referral must be answered: the inter-agency form's three priorities. */
export const REFERRAL_PRIORITIES = ['EMERGENCY', 'URGENT', 'NORMAL'] as const;
export type ReferralPriority = (typeof REFERRAL_PRIORITIES)[number];

/** Hours by the clock, not working hours: a child does not wait for Monday. */
const ANSWER_HOURS: Readonly<Record<ReferralPriority, number>> = {
  EMERGENCY: 24,
  URGENT: 72,
  NORMAL: 14 * 24,
};

/** The receiver is reminded so many hours before its answer is due. */
const REMINDER_HOURS = 4;
/** A second person confirms a referral without consent within so many hours. */
const CONFIRM_HOURS = 24;
/** What a referral says is kept for so many days after its end. */
const PURGE_DAYS = 30;

const hoursAfter = (moment: Date, hours: number): Date => new Date(moment.getTime() + hours * 3_600_000);

/** When the receiver must have answered. */
export const answerDue = (priority: ReferralPriority, sentAt: Date): Date =>
  hoursAfter(sentAt, ANSWER_HOURS[priority]);

/** When the receiver is reminded. */
export const reminderDue = (dueAt: Date): Date => hoursAfter(dueAt, -REMINDER_HOURS);

/** Until when a second person must have confirmed a referral without consent. */
export const confirmationDue = (sentAt: Date): Date => hoursAfter(sentAt, CONFIRM_HOURS);

/** When what a referral says is purged. */
export const purgeDue = (endedAt: Date): Date => hoursAfter(endedAt, PURGE_DAYS * 24);

/** Whether the sender and the safeguarding officer must hear that nobody has answered. */
export const mustEscalate = (priority: ReferralPriority, sentAt: Date, now: Date): boolean =>
  now >= answerDue(priority, sentAt);

/** What lets a body tell another one of somebody. */
export const CONSENT_BASES = ['CONSENT_PERSON', 'CONSENT_CAREGIVER_AND_ASSENT', 'VITAL_INTEREST'] as const;
export type ConsentBasis = (typeof CONSENT_BASES)[number];

/** How old the person is; no day of birth, no sex, no name. */
export const REFERRAL_AGES = ['UNDER_5', 'FROM_5_TO_11', 'FROM_12_TO_17', 'ADULT'] as const;
export type AgeBand = (typeof REFERRAL_AGES)[number];

/** Whether the person is a child. */
export const isChild = (band: AgeBand): boolean => band !== 'ADULT';

/** What the sender says; no field is about what has happened. */
export interface ReferralText {
  /** The sender's own code of the case. */
  readonly caseRef: string;
  readonly ageBand: AgeBand;
  readonly basis: ConsentBasis | null;
  /** Why the vital interest of the person allows it without consent. */
  readonly basisReason: string | null;
  /** What the receiver must prepare. */
  readonly prepare: string | null;
}

/** A code of letters alone that is longer reads like a name. */
const LONGEST_WORD = 12;

/** What tells who somebody is: an address of mail, a telephone number, a day of birth, a number of a document. */
const IDENTIFYING: readonly RegExp[] = [
  /\S+@\S+\.\S+/,
  /\d(?:[\s().-]*\d){8}/,
  /\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b/,
  /\b\d{4}-\d{2}-\d{2}\b/,
  /\b[A-Z]{1,3}[- ]?\d{6,}\b/i,
];
/** A local telephone number: words have none, while the code of a case may look like one. */
const LOCAL_NUMBER = /\d(?:[\s().-]*\d){6}/;

/** Whether a code holds something that tells who somebody is. */
const codeIdentifies = (code: string): boolean => IDENTIFYING.some((pattern) => pattern.test(code));

/** Whether words hold something that tells who somebody is. */
const identifies = (words: string): boolean =>
  [...IDENTIFYING, LOCAL_NUMBER].some((pattern) => pattern.test(words));

/** Whether a code reads like the name of a person: letters alone, and many of them. */
const readsLikeName = (caseRef: string): boolean =>
  /^[\p{L}\s'-]+$/u.test(caseRef) && characters(caseRef) > LONGEST_WORD;

/** What is wrong with free words of a referral. */
const problemsOfWords = (field: 'basisReason' | 'prepare', words: string | null): (Finding | false)[] =>
  words === null
    ? []
    : [
        characters(words) > REFERRAL_LIMITS[field][1] && {
          field,
          code: 'MOST_CHARACTERS',
          values: { most: REFERRAL_LIMITS[field][1] },
        },
        identifies(words) && { field, code: 'TELLS_WHO' },
        field === 'prepare' && tellsOfDanger(words) && { field, code: 'TELLS_EVENTS' },
      ];

/** What is wrong with what a referral says. */
export function problemsOfReferral(it: ReferralText): Finding[] {
  const { caseRef, basis, basisReason, prepare, ageBand } = it;
  const problems: (Finding | false)[] = [
    !/^[\p{L}\p{N}][\p{L}\p{N} ./_-]{3,23}$/u.test(caseRef) && {
      field: 'caseRef',
      code: 'CHARACTERS',
      values: { least: REFERRAL_LIMITS.caseRef[0], most: REFERRAL_LIMITS.caseRef[1] },
    },
    readsLikeName(caseRef) && { field: 'caseRef', code: 'TELLS_WHO' },
    codeIdentifies(caseRef) && { field: 'caseRef', code: 'TELLS_WHO' },
    basis === 'CONSENT_PERSON' &&
      isChild(ageBand) && {
        field: 'basis',
        code: 'ONE_OF',
        values: { known: 'CONSENT_CAREGIVER_AND_ASSENT, VITAL_INTEREST' },
      },
    basis === 'VITAL_INTEREST' && !basisReason?.trim() && { field: 'basisReason', code: 'MISSING' },
    ...problemsOfWords('basisReason', basisReason),
    ...problemsOfWords('prepare', prepare),
  ];
  return problems.filter((problem) => problem !== false);
}

/** Why a body cannot be sent a referral. */
export type ReferralBar = 'NO_CONSENT' | 'OWN_BODY' | 'STALE_SERVICE' | 'RATING';

/** What decides whether a referral may be sent. */
export interface ReferralGate {
  readonly basis: ConsentBasis | null;
  readonly senderId: string;
  readonly receiverId: string;
  readonly service: Freshness;
  readonly ageBand: AgeBand;
  /** Of the receiver, as moderated; null when it has none, or it has run out. */
  readonly receiverRating: AuditRating | null;
  readonly senderRating: AuditRating | null;
}

/** What keeps a referral from being sent; empty when it may be. */
export function barsOf(gate: ReferralGate): ReferralBar[] {
  const act = isChild(gate.ageBand) ? 'RECEIVE_CHILD_REFERRALS' : 'REFER_ADULTS';
  const bars: readonly (readonly [ReferralBar, boolean])[] = [
    ['NO_CONSENT', gate.basis === null],
    ['OWN_BODY', gate.senderId === gate.receiverId],
    ['STALE_SERVICE', gate.service === 'STALE' || gate.service === 'UNLISTED'],
    ['RATING', !mayWithRating(gate.receiverRating, act) || !mayWithRating(gate.senderRating, 'REFER_ADULTS')],
  ];
  return bars.filter(([, isBarred]) => isBarred).map(([bar]) => bar);
}
