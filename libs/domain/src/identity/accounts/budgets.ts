/** So many times within so many seconds. */
export interface Limit {
  readonly points: number;
  readonly seconds: number;
}

/**
 * How often a public operation may be called. Visitors are counted by the prefix of their network address, people who
 * are signed in by their account: neither can use up what belongs to the other.
 */
export interface Budget {
  /** For one address prefix, or one signed-in person. */
  readonly address: Limit;
  /** For one account that is named by its email address, whoever names it. What is over is dropped without a word. */
  readonly account?: Limit;
  /** For an address prefix and an account together: so many attempts are free, then each one waits longer. */
  readonly both?: Waits;
  /**
   * What becomes of calls over the budget of an address. `TAKEN`: they are taken all the same, a few at a time.
   * `KNOWN_DEVICE`: they are refused, but for a browser in which the account has signed in before.
   */
  readonly over: 'REFUSED' | 'KNOWN_DEVICE' | 'TAKEN';
  /** Counted by each process for itself, for what is cheap and frequent; else by all together. */
  readonly perProcess?: boolean;
}

/** Growing waits after failures: the first are free, then 2, 4, 8 … seconds. */
export interface Waits {
  readonly free: number;
  readonly longestSeconds: number;
  /** Failures are forgotten after so many seconds, and after a success. */
  readonly seconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Reading what everybody may read. */
const READING: Budget = {
  address: { points: 1_200, seconds: MINUTE },
  over: 'REFUSED',
  perProcess: true,
};
/** Trying a token that an email or a paper carries. */
const TOKEN: Budget = { address: { points: 60, seconds: 15 * MINUTE }, over: 'REFUSED' };

/** Answers that are counted without a person: enough for a class behind one address. */
const COUNTED: Budget = { address: { points: 120, seconds: 15 * MINUTE }, over: 'REFUSED' };

/** Answering a survey, a question at a time: enough for a hall behind one address, and nothing for who guesses a link. */
const ANSWERING: Budget = { address: { points: 2_400, seconds: 15 * MINUTE }, over: 'REFUSED' };

/** Emails that anyone can have sent to an account: more are not sent, and nobody learns of it. */
export const EMAILS: Limit = { points: 3, seconds: HOUR };

/** Wrong passwords for one account from one address prefix. */
export const SIGN_IN_WAITS: Waits = { free: 5, longestSeconds: 5 * MINUTE, seconds: DAY };
/** Sign-ins from one address prefix. A success gives its point back. */
export const SIGN_IN_ADDRESS: Limit = { points: 60, seconds: 15 * MINUTE };
/** Wrong proofs of one's own password while signed in. */
export const PROOFS: Limit = { points: 10, seconds: 15 * MINUTE };
/** Concerns of one sender that are taken at the same time; further ones wait for their turn. */
export const CONCERNS_AT_ONCE = 2;

/** The budget of every operation that a visitor may call; an operation without one is refused to everybody. */
export const BUDGETS: Readonly<Record<string, Budget>> = {
  // There is no limit for an account by itself: it would let anyone lock its owner out.
  signIn: {
    address: SIGN_IN_ADDRESS,
    both: SIGN_IN_WAITS,
    over: 'KNOWN_DEVICE',
  },
  signOut: { address: { points: 300, seconds: 15 * MINUTE }, over: 'REFUSED' },
  register: { address: { points: 30, seconds: HOUR }, account: EMAILS, over: 'REFUSED' },
  requestPasswordReset: { address: { points: 30, seconds: HOUR }, account: EMAILS, over: 'REFUSED' },
  confirmEmail: TOKEN,
  resetPassword: TOKEN,
  acceptInvitation: TOKEN,
  checkCertificate: TOKEN,
  colleagueSurvey: TOKEN,
  answerColleagueSurvey: TOKEN,
  errorCodes: READING,
  productTime: READING,
  surveyReports: READING,
  surveyReport: READING,
  survey: ANSWERING,
  beginSurvey: COUNTED,
  saveSurvey: ANSWERING,
  submitSurvey: COUNTED,
  takeBackSurvey: COUNTED,
  openNeeds: READING,
  publicFigures: READING,
  stories: READING,
  openNeed: READING,
  publicInstitution: READING,
  skills: READING,
  occupations: READING,
  concepts: READING,
  sectors: READING,
  taxonomy: READING,
  corridors: READING,
  corridor: READING,
  lessonFacts: READING,
  lessons: READING,
  diasporas: READING,
  diaspora: READING,
  consultations: READING,
  consultation: READING,
  statements: READING,
  opinions: READING,
  reply: READING,
  answerLesson: COUNTED,
  guessCorridorCost: COUNTED,
  association: READING,
  associations: READING,
  services: READING,
  service: READING,
  serviceKinds: READING,
  serviceLanguages: READING,
  serviceTowns: READING,
  reportService: COUNTED,
  // Safeguarding is never refused. A flood is taken a few at a time, so that it cannot crowd out the others.
  raiseConcern: { address: { points: 10, seconds: 15 * MINUTE }, over: 'TAKEN' },
};

/** The wait before the next attempt after so many failures, in seconds; 0 while they are free. */
export function waitAfter(failures: number, { free, longestSeconds }: Waits): number {
  return failures <= free ? 0 : Math.min(2 ** (failures - free), longestSeconds);
}
