import type { MessageId, Translate } from '#portal/i18n/i18n';
import { errorText } from '#portal/ui/say';

/** How a refusal is treated: the API's categories, and the network that did not answer. */
export type ProblemKind =
  'BAD_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'LIMIT' | 'INTERNAL' | 'NETWORK';

/** A refusal in the shape that screens and forms use. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly code: string;
  /** The API's own sentence, in English. */
  readonly sentence: string;
  /** What is wrong with each field, as a message of `say`. */
  readonly fields: readonly { field: string; problem: string }[];
  /** What is still open: the conditions or preparations that a step waits for. */
  readonly open?: readonly MessageId[];
  /** How long to wait before the next attempt, in seconds. */
  readonly retryAfterSeconds?: number;
  /** Where it is kept in this browser and sent once there is a connection: what it then came to. */
  readonly later?: Promise<unknown>;
  /** To quote when reporting a fault of ours. */
  readonly reference?: string;
}

/** A problem of a kind that the portal itself found. */
export function problemOfKind(kind: ProblemKind): Problem {
  return { kind, code: kind, sentence: '', fields: [] };
}

/** Codes with words of their own in the catalogue; the others speak by their category. */
export const OWN_WORDS: Readonly<Record<string, MessageId>> = {
  SIGN_IN_FAILED: 'problem.signInFailed',
  EMAIL_NOT_CONFIRMED: 'problem.emailNotConfirmed',
  EMAIL_TAKEN: 'problem.emailTaken',
  ACCOUNT_SUSPENDED: 'problem.suspended',
  PASSWORD_TOO_WEAK: 'problem.passwordWeak',
  TOKEN_INVALID: 'problem.tokenInvalid',
  BUSY: 'problem.busy',
  RATE_LIMITED: 'problem.rateLimited',
  ALREADY_DONE: 'problem.alreadyDone',
  IDEMPOTENCY_KEY_REUSED: 'problem.keyReused',
  FOUR_EYES_REQUIRED: 'problem.ownWork',
  OBJECTION_OPEN: 'problem.objectionOpen',
  STALE_VERSION: 'problem.stale',
  ILLEGAL_TRANSITION: 'problem.illegal',
  REASON_REQUIRED: 'problem.reason',
  TOR_INCOMPLETE: 'problem.torIncomplete',
  INSTITUTION_NOT_ACTIVE: 'problem.institutionNotActive',
  NEED_FULL: 'problem.needFull',
  LAST_OWNER: 'problem.lastOwner',
  INVITATION_CLOSED: 'problem.invitationClosed',
  JUDGE_AND_MEMBER: 'problem.judgeAndMember',
  LAST_ADMINISTRATOR: 'problem.lastAdministrator',
  SUSPENDED_FROM_ABOVE: 'problem.suspendedFromAbove',
  NOT_READY: 'problem.open',
  GATE_FAILED: 'problem.open',
  ON_HOLD: 'problem.onHold',
  NO_OPEN_POSITION: 'problem.needFull',
  PERIOD_NOT_OVER: 'problem.tooEarly',
  PLAN_OUTDATED: 'problem.planOutdated',
  ALREADY_SIGNED: 'problem.alreadySigned',
  AMENDMENT_OPEN: 'problem.amendmentOpen',
  PLACEMENT_CLASH: 'problem.clash',
  HOURS_EXCEEDED: 'problem.hoursExceeded',
  LETTER_NOT_AVAILABLE: 'problem.letterNotNow',
  FILE_TOO_LARGE: 'problem.fileTooLarge',
  FILE_TYPE_REFUSED: 'problem.fileType',
  TOO_MANY_FILES: 'problem.tooManyFiles',
  CONSENT_MISSING: 'problem.consent',
  APPLICATION_CAP: 'problem.applicationCap',
  CONFLICT_OF_INTEREST: 'problem.conflictOfInterest',
  PANEL_ONE_SIDED: 'problem.panelOneSided',
  NOT_ON_PANEL: 'problem.notOnPanel',
  TIME_NOT_OFFERED: 'problem.timeNotOffered',
  TIME_TAKEN: 'problem.timeTaken',
  NOBODY_WROTE: 'problem.nobodyWrote',
  WORD_HAS_SKILL: 'problem.wordHasSkill',
  SCORES_MISSING: 'problem.scoresMissing',
  SURVEY_CLOSED: 'problem.surveyClosed',
  ERASURE_REFUSED: 'problem.erasureRefused',
  IMPORT_UNREADABLE: 'problem.importUnreadable',
  DELEGATION_OVERLAPS: 'problem.delegationOverlaps',
  DELEGATE_UNAVAILABLE: 'problem.colleagueAway',
  TOO_MANY_VIEWS: 'problem.tooManyViews',
  REPORT_INCOMPLETE: 'problem.reportIncomplete',
  PROGRAMME_CODE_TAKEN: 'problem.codeTaken',
  MATCHING_GATE_PASSES: 'problem.gatePasses',
  ALREADY_MEMBER: 'problem.alreadyMember',
  CERTIFICATE_REFUSED: 'problem.certificateRefused',
  CERTIFICATE_TOO_EARLY: 'problem.certificateTooEarly',
  DELEGATION_ENDED: 'problem.delegationEnded',
  INSTITUTION_INCOMPLETE: 'problem.institutionIncomplete',
  MATCHING_ASSIGNMENT_INVALID: 'problem.assignmentInvalid',
  MATCHING_ASSIGNMENT_TOO_LARGE: 'problem.assignmentTooLarge',
  MATCHING_RELATIONS_MISSING: 'problem.taxonomyMissing',
  MATCHING_TAXONOMY_CHANGED: 'problem.taxonomyChanged',
  MATCHING_WEIGHTS_INVALID: 'problem.weightsInvalid',
  NEED_NOT_OPEN: 'problem.needNotOpen',
  NO_COMMON_DATES: 'problem.noCommonDates',
  PASSWORD_WRONG: 'problem.passwordWrong',
  PROFILE_EXISTS: 'problem.profileExists',
  PROFILE_INCOMPLETE: 'problem.profileIncomplete',
  PROFILE_INVALID: 'problem.profileInvalid',
  PROGRAMME_CLOSED: 'problem.programmeClosed',
  RESERVE_ENDED: 'problem.reserveEnded',
  SKILL_NOT_HELD: 'problem.skillNotHeld',
  TAXONOMY_UNKNOWN_CONCEPT: 'problem.unknownSkill',
  TAXONOMY_UNKNOWN_SECTOR: 'problem.unknownSector',
  WRONG_PERIOD: 'problem.wrongPeriod',
  AMOUNT_OUTSIDE: 'problem.amountOutside',
  BATCH_CLOSED: 'problem.batchClosed',
  ASSOCIATION_INCOMPLETE: 'problem.associationIncomplete',
  NOT_AN_ASSOCIATION: 'problem.notAnAssociation',
  REGISTER_NUMBER_TAKEN: 'problem.registerNumberTaken',
  AUDIT_CLOSED: 'problem.auditClosed',
  AUDIT_INCOMPLETE: 'problem.auditIncomplete',
  BODY_NOT_ACTIVE: 'problem.bodyNotActive',
  CHECK_TOO_OLD: 'problem.checkTooOld',
  FINDINGS_OPEN: 'problem.findingsOpen',
  FORM_UNREADABLE: 'problem.formUnreadable',
  PERIOD_PUBLISHED: 'problem.pricePublished',
  PRICE_FILE_TOO_LARGE: 'problem.priceFileTooLarge',
  PRICE_FILE_UNREADABLE: 'problem.priceFileUnreadable',
  PRICE_ROWS_REFUSED: 'problem.priceRowsRefused',
  PRICE_SHEET_MISSING: 'problem.priceSheetMissing',
  REFERRAL_CONSENT: 'problem.referralConsent',
  REFERRAL_INCOMPLETE: 'problem.referralIncomplete',
  REFERRAL_OWN_BODY: 'problem.referralOwnBody',
  REFERRAL_RATING: 'problem.referralRating',
  REFERRAL_SERVICE: 'problem.referralService',
  SAFEGUARDING_RATING: 'problem.safeguardingRating',
  NO_BUDGET: 'problem.noBudget',
  BUDGET_EXCEEDED: 'problem.budgetExceeded',
  BUDGET_OVERLAPS: 'problem.budgetOverlaps',
  PAYMENT_TWICE: 'problem.paymentTwice',
  STORY_TOO_EARLY: 'problem.storyTooEarly',
  SERVICE_CLOSED: 'problem.serviceClosed',
  SERVICE_INCOMPLETE: 'problem.serviceIncomplete',
  CONSULTATION_INCOMPLETE: 'problem.consultationIncomplete',
  CONSULTATION_FIXED: 'problem.consultationFixed',
  NOT_AN_AUTHORITY: 'problem.notAnAuthority',
  EXTENDED_TOO_LATE: 'problem.extendedTooLate',
  REPLY_EXTENDED: 'problem.replyExtended',
  REPLY_INCOMPLETE: 'problem.replyIncomplete',
  REPLY_FIXED: 'problem.replyFixed',
  RESULT_PENDING: 'problem.resultPending',
  PROMISE_ENDED: 'problem.promiseEnded',
  NOT_IN_AUDIENCE: 'problem.notInAudience',
  PHASE_CLOSED: 'problem.phaseClosed',
  STATEMENT_REPEATED: 'problem.statementRepeated',
  STATEMENTS_WAITING: 'problem.statementsWaiting',
  WAVE_FIXED: 'problem.waveFixed',
  WAVE_INCOMPLETE: 'problem.waveIncomplete',
  WAVE_REOPENED: 'problem.waveReopened',
  WAVE_REPORT_MISSING: 'problem.waveReportMissing',
  TOO_FEW_ANSWERS: 'problem.tooFewAnswers',
};

const BY_KIND: Record<ProblemKind, MessageId> = {
  BAD_INPUT: 'problem.badInput',
  UNAUTHENTICATED: 'problem.session',
  FORBIDDEN: 'problem.refused',
  NOT_FOUND: 'problem.missing',
  CONFLICT: 'problem.conflict',
  LIMIT: 'problem.limit',
  INTERNAL: 'problem.internal',
  NETWORK: 'problem.network',
};

/** The wait in whole minutes, one at least. */
const minutesOf = ({ retryAfterSeconds = 0 }: Problem): number =>
  Math.max(1, Math.ceil(retryAfterSeconds / 60));

/** The problem in plain words of the reader's language, for where its fields are listed beside it. */
export function problemHeading(t: Translate, problem: Problem): string {
  const words = problem.later ? 'problem.unsent' : (OWN_WORDS[problem.code] ?? generalWords(problem));
  return [
    t(words, { minutes: minutesOf(problem) }),
    ...(problem.open ?? []).map((id) => `${t(id)}.`),
    ...(problem.reference ? [t('problem.reference', { reference: problem.reference })] : []),
  ].join(' ');
}

/** The problem in plain words of the reader's language, with what is wrong with each field. */
export function problemText(t: Translate, problem: Problem): string {
  return [problemHeading(t, problem), ...problem.fields.map((wrong) => errorText(t, wrong.problem))].join(
    ' ',
  );
}

/** Fields are only spoken of where some are named. */
function generalWords({ kind, fields }: Problem): MessageId {
  return kind === 'BAD_INPUT' && fields.length === 0 ? 'problem.unnamed' : BY_KIND[kind];
}
