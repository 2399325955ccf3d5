/**
 * What can be wrong with a field, and the plain English sentence for it; `{most}` and the like are the values of the
 * finding. The sentences of all languages are in the portal's catalogues by the same code, and a spec keeps them together.
 */
export const FINDINGS = {
  // anything
  MISSING: 'This is missing. Enter an answer.',
  DUPLICATE: 'This appears twice.',
  UNKNOWN_WORD: 'This is none of the words that are known here.',
  ONE_OF: 'Use one of: {known}.',
  NOT_UNDERSTOOD: 'This is not written as it should be; the how-to shows how.',
  NOT_ASKED: 'This form does not ask for it.',
  // texts
  EMPTY: 'Write something here.',
  NOT_TEXT: 'This holds characters that are no text.',
  CONTROL: 'Leave out control characters.',
  DIRECTION: 'Leave out characters that change the direction of reading.',
  SEVERAL_LINES: 'Write it on one line.',
  NO_LETTER: 'Write at least one letter or digit.',
  TOO_LONG: 'This is too long.',
  TOO_SHORT: 'Say a little more: what is there today, and what should be different afterwards?',
  PLACEHOLDER: 'This looks like a placeholder. Write what is really meant.',
  MOST_CHARACTERS: 'Use at most {most} characters.',
  CHARACTERS: 'Use {least} to {most} characters.',
  // numbers and lists
  OUT_OF_RANGE: 'This number is outside what is possible.',
  NUMBER: 'Give a number.',
  WHOLE_NUMBER: 'Give a whole number.',
  WHOLE_NUMBER_FROM_TO: 'Give a whole number from {least} to {most}.',
  LEAST: 'Give {least} or more.',
  MOST: 'Give {most} or less.',
  TOO_MANY: 'There are too many of these.',
  LEAST_ITEMS: 'Give at least {least} of these.',
  MOST_ITEMS: 'Give at most {most} of these.',
  AT_LEAST_ONE: 'Name at least one.',
  // days and times
  NOT_A_DATE: 'This is not a date in the calendar.',
  DATE_FORM: 'Use a calendar day such as 2027-03-31.',
  MOMENT_FORM: 'Use a moment such as 2027-03-31T09:30:00Z.',
  TIME_FORM: 'Use a time such as 21:30.',
  ENDS_BEFORE_START: 'The end is before the start.',
  STARTS_IN_PAST: 'The start is in the past.',
  DEADLINE_PAST: 'The last day to apply is in the past.',
  DEADLINE_AFTER_START: 'The last day to apply must be before the start.',
  LONGER_THAN_WINDOW: 'More days are asked than the window has.',
  WINDOWS_OVERLAP: 'This window shares days with another one.',
  TODAY_OR_LATER: 'Give today or a later day.',
  MOMENT_AHEAD: 'Give a moment in the future.',
  LAST_DAY_AHEAD: 'Give a last day after today.',
  REVIEW_AHEAD: 'Give a day of review after today.',
  WITHIN_A_YEAR: 'Choose a day after today and within a year.',
  WITHIN_FIVE_YEARS: 'Choose a day after today and within five years.',
  MOST_DAYS: 'Give a span of at most {most} days.',
  ENDS_IN_PAST: 'The end is in the past.',
  HAS_STARTED: 'It has started already.',
  NO_CHANGE: 'Nothing would change.',
  OUTSIDE_PLACEMENT: 'This is outside the placement.',
  DAY_OF_PLACEMENT: 'Give a day of the placement that is not after today.',
  // texts of a fixed form
  ID_FORM: 'Use the id of a record.',
  EMAIL_FORM: 'Use an email address such as name@example.org.',
  PASSWORD_FORM: 'Use 1 to 200 characters on one line.',
  TOKEN_FORM: 'Use it exactly as it was given to you.',
  CURSOR_FORM: 'Use a cursor that this list gave out.',
  CODE_FORM: 'Use a code: letters, digits, hyphens, dots and underscores.',
  COUNTRY_FORM: 'Use the two capital letters of ISO 3166-1.',
  TIME_ZONE_FORM: 'Use an IANA time zone such as Europe/London.',
  PHONE_FORM: 'Use a telephone number such as +44 20 7946 0000.',
  WEB_FORM: 'Use an address that begins with https:// or http://.',
  DIGEST_FORM: 'Use the digest that came with what you read: 64 hexadecimal digits.',
  FILE_FORM: 'Use the text of the file.',
  BASE64_FORM: 'Use base64 without spaces.',
  KEY_FORM: 'Use an Idempotency-Key of 16 to 200 printable characters, such as a UUID.',
  PROGRAMME_CODE_FORM: 'Use 2 to 40 capital letters, digits and hyphens.',
  // words of the world
  UNKNOWN_COUNTRY: 'This is not a country of ISO 3166-1.',
  UNKNOWN_LANGUAGE: 'This is not a language of ISO 639.',
  UNKNOWN_FIELD: 'This is not a field of ISCED-F 2013.',
  UNKNOWN_SECTOR: 'This is not a code of ISIC Rev.4.',
  UNKNOWN_SKILL: 'This is not a skill of the taxonomy.',
  UNKNOWN_OCCUPATION: 'This is not an occupation of the taxonomy.',
  UNKNOWN_INSTITUTION: 'This is not an institution.',
  UNKNOWN_PROGRAMME: 'This is not a programme that takes people.',
  // people and profiles
  NAME_MISSING: 'Say how you would like to be called.',
  NOT_A_MAIL_ADDRESS: 'This is not an email address.',
  EMAIL_TAKEN: 'There is already an account with this email address.',
  OUT_OF_REACH: 'This programme or country is outside your scope.',
  NO_MODALITY: 'Say whether you would work on site, virtually or both.',
  EVIDENCE: 'Say in up to {most} characters what shows it.',
  CLEARANCE_DAY: 'A clearance has a last day; no clearance has none.',
  TEXT_REPLACED: 'This text has been replaced. Read the current one and agree to that.',
  TEXT_UNKNOWN: 'There is no published text with this version.',
  ALWAYS_TOLD: 'Security and placement news cannot be switched off.',
  // institutions and programmes
  FULL_NAME: 'Give the full name, up to {most} characters.',
  TOWN: 'Give the name of the town.',
  ABOUT: 'Say what the institution does, in a sentence or two.',
  ASKED_BEFORE_STALE: 'A profile is asked about before it goes stale.',
  NO_WEIGHT: 'Give at least one term a weight.',
  // needs
  NO_INDICATOR: 'Say how this will be measured.',
  NO_TARGET: 'Give a number to reach, or a yes-or-no fact as the indicator.',
  LEVELS_REVERSED: 'The preferred level is below the minimum.',
  MANY_ESSENTIAL: 'More than 8 essential skills leave hardly anyone. Make some of them desirable.',
  // applications
  MOTIVATION: 'Say in a few sentences why you want this.',
  HOURS_A_WEEK: 'Give {least} to {most} hours a week.',
  NAMED_TWICE: 'Someone is named twice.',
  NAMED_BY_IOM: 'IOM chooses who sits on the panel for IOM.',
  NOT_OF_SIDE: 'This person does not belong to the side.',
  // checks
  ISSUER: 'Say who issued it.',
  ISSUED_ON: 'Give the date of issue, not in the future.',
  ASKED_OF_ALL: 'This check is asked of everybody: {check}.',
  COUNTRY_RISK: 'Name a country and its risk.',
  NEVER_KEPT: 'This document is never kept.',
  // reports
  HOURS_OF_PERIOD: 'Give whole hours, no more than the period has.',
  DAYS_OF_PERIOD: 'Give whole days, no more than the period has.',
  EACH_OUTPUT: 'Give each output of the terms of reference once, with a value from 0.',
  PARTS_OF_TOTAL: 'Give whole numbers; no part is larger than the total.',
  ACTIVITIES: 'Give at most {most}, each with its whole hours.',
  EACH_ONCE: 'Choose from the list, each once.',
  HANDOVER: 'Give {least} to {most} items, each in words.',
} as const;
export type FindingCode = keyof typeof FINDINGS;

/** One thing wrong with one field. */
export interface Finding<C extends FindingCode = FindingCode> {
  /** A path such as `windows.1.to`. */
  readonly field: string;
  readonly code: C;
  /** What the sentence names; free of personal data. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** BLOCKS keeps a text from going on; ADVICE makes it better. Without it, the finding blocks. */
  readonly severity?: 'BLOCKS' | 'ADVICE';
}

/** The plain English sentence of a finding. */
export const sentenceOf = ({ code, values = {} }: Pick<Finding, 'code' | 'values'>): string =>
  FINDINGS[code].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
