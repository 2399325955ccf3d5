/** The lessons about sending money, each of two minutes, in the order in which they build on one another. */
export const LESSONS = [
  'PARTS_OF_PRICE',
  'NO_FEE',
  'SAME_AMOUNT_SAME_DAY',
  'CASH_OR_ACCOUNT',
  'SIZE_AND_RHYTHM',
  'REGISTERED_FIRM',
  'FRAUD_AND_PRESSURE',
  'ACCOUNT_FOR_RECEIVER',
] as const;
export type LessonCode = (typeof LESSONS)[number];

/** Content of a lesson is one version in all languages; answers are counted by version. */
export const LESSON_VERSION = 1;

/** A question is asked before a lesson and after it. */
export const LESSON_STAGES = ['BEFORE', 'AFTER'] as const;
export type LessonStage = (typeof LESSON_STAGES)[number];

/** The answers to choose from, and which of them is right, counted from 0. */
export const LESSON_ANSWERS: Readonly<
  Record<LessonCode, { readonly options: number; readonly right: number }>
> = {
  PARTS_OF_PRICE: { options: 3, right: 2 },
  NO_FEE: { options: 2, right: 0 },
  SAME_AMOUNT_SAME_DAY: { options: 3, right: 1 },
  CASH_OR_ACCOUNT: { options: 3, right: 2 },
  SIZE_AND_RHYTHM: { options: 3, right: 1 },
  REGISTERED_FIRM: { options: 3, right: 0 },
  FRAUD_AND_PRESSURE: { options: 3, right: 1 },
  ACCOUNT_FOR_RECEIVER: { options: 3, right: 2 },
};

/** A gain is shown from so many answers before and after on. */
export const LEAST_ANSWERS = 30;

/** Guesses of the cost of a transfer are whole per cents up to this. */
export const MOST_GUESSED = 50;

export const isRight = (lesson: LessonCode, answer: number): boolean =>
  LESSON_ANSWERS[lesson].right === answer;
