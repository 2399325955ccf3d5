import { ACCOUNT_LIMITS } from '#domain/account/limits';
import { isTimeZone } from '#domain/clock/time-zone';
import { isCountry } from '#domain/codes';
import { EMAIL_MAX, emailAddress } from '#domain/text/email.rules';
import { TEXT_LIMITS } from '#domain/text/limits';

/** A text of a fixed shape: how long at most, how it is written down (null: it has not the shape), and what it looks like. */
export interface Shape {
  readonly max: number;
  readonly read: (given: string) => string | null;
  readonly looksLike: string;
}

const matching =
  (pattern: RegExp) =>
  (given: string): string | null =>
    pattern.test(given) ? given : null;

const trimmed =
  (read: (given: string) => string | null) =>
  (given: string): string | null =>
    read(given.trim());

/** Nothing but what a keyboard types as one word. */
const isPrintableWord = matching(/^[\x21-\x7e]+$/);

function webAddress(given: string): string | null {
  if (!/^https?:\/\/[^\p{C}\p{Z}\p{Default_Ignorable_Code_Point}]+$/iu.test(given)) return null;
  if (!URL.canParse(given)) return null;
  const { username, password } = new URL(given);
  return username || password ? null : given;
}

/** A password stays as it was typed but for its form (NFC), in which keyboards differ. */
const password = (given: string): string | null =>
  given.length > 0 && given.isWellFormed() && !/[\0\r\n]/.test(given) ? given.normalize('NFC') : null;

/** A file as text: whatever can be kept. */
const fileText = (given: string): string | null =>
  given.isWellFormed() && !given.includes('\0') ? given : null;

/** The kinds of text that have a fixed shape. */
export const SHAPES = {
  EmailAddress: {
    max: EMAIL_MAX,
    read: emailAddress,
    looksLike: 'Use an email address such as name@example.org.',
  },
  Password: {
    max: ACCOUNT_LIMITS.password[1],
    read: password,
    looksLike: 'Use 1 to 200 characters on one line.',
  },
  Token: { max: 500, read: isPrintableWord, looksLike: 'Use it exactly as it was given to you.' },
  Cursor: { max: 500, read: isPrintableWord, looksLike: 'Use a cursor that this list gave out.' },
  Code: {
    max: 100,
    read: trimmed(matching(/^[A-Za-z0-9][A-Za-z0-9_.:-]*$/)),
    looksLike: 'Use a code: letters, digits, hyphens, dots and underscores.',
  },
  CountryCode: {
    max: 2,
    read: (given) => (isCountry(given) ? given : null),
    looksLike: 'Use the two capital letters of ISO 3166-1.',
  },
  TimeZone: {
    max: 64,
    read: (given) => (isTimeZone(given) ? given : null),
    looksLike: 'Use an IANA time zone such as Europe/London.',
  },
  TimeOfDay: { max: 5, read: matching(/^([01]\d|2[0-3]):[0-5]\d$/), looksLike: 'Use a time such as 21:30.' },
  PhoneNumber: {
    max: TEXT_LIMITS.phone,
    read: trimmed(matching(/^\+?[0-9 ()-]{5,30}$/)),
    looksLike: 'Use a telephone number such as +44 20 7946 0000.',
  },
  WebAddress: {
    max: TEXT_LIMITS.webAddress,
    read: trimmed(webAddress),
    looksLike: 'Use an address that begins with https:// or http://.',
  },
  Digest: {
    max: 64,
    read: matching(/^[0-9a-f]{64}$/),
    looksLike: 'Use the digest that came with what you read: 64 hexadecimal digits.',
  },
  FileText: { max: TEXT_LIMITS.file, read: fileText, looksLike: 'Use the text of the file.' },
  Base64: {
    max: TEXT_LIMITS.file,
    read: matching(/^[A-Za-z0-9+/]*={0,2}$/),
    looksLike: 'Use base64 without spaces.',
  },
} as const satisfies Record<string, Shape>;
export type ShapeKind = keyof typeof SHAPES;
