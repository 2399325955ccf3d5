import type { FindingCode } from '#domain/catalogue/findings';
import { isCountry } from '#domain/kernel/codes';
import { PAID_IN } from '#domain/kernel/money/currency';
import { EMAIL_MAX, emailAddress } from '#domain/kernel/text/email.rules';
import { TEXT_LIMITS } from '#domain/kernel/text/limits';
import { typedPhone } from '#domain/kernel/text/phone.rules';
import { isTimeZone } from '#domain/kernel/time-zone';

/** A text of a fixed shape: how long at most, how it is written down (null: it has not the shape), and what is said then. */
export interface Shape {
  readonly max: number;
  readonly read: (given: string) => string | null;
  readonly code: FindingCode;
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
    code: 'EMAIL_FORM',
  },
  Password: {
    max: TEXT_LIMITS.password,
    read: password,
    code: 'PASSWORD_FORM',
  },
  Token: { max: 500, read: isPrintableWord, code: 'TOKEN_FORM' },
  Cursor: { max: 500, read: isPrintableWord, code: 'CURSOR_FORM' },
  Code: {
    max: 100,
    read: trimmed(matching(/^[A-Za-z0-9][A-Za-z0-9_.:-]*$/)),
    code: 'CODE_FORM',
  },
  CountryCode: {
    max: 2,
    read: (given) => (isCountry(given) ? given : null),
    code: 'COUNTRY_FORM',
  },
  TimeZone: {
    max: 64,
    read: (given) => (isTimeZone(given) ? given : null),
    code: 'TIME_ZONE_FORM',
  },
  TimeOfDay: { max: 5, read: matching(/^([01]\d|2[0-3]):[0-5]\d$/), code: 'TIME_FORM' },
  CurrencyCode: {
    max: 3,
    read: (given) => (PAID_IN.includes(given) ? given : null),
    code: 'CURRENCY_FORM',
  },
  Amount: { max: 20, read: matching(/^\d{1,15}(\.\d{1,4})?$/), code: 'AMOUNT_FORM' },
  PhoneNumber: {
    max: TEXT_LIMITS.phone,
    read: (given) => matching(/^\+?[0-9 ()./-]{5,30}$/)(typedPhone(given)),
    code: 'PHONE_FORM',
  },
  WebAddress: {
    max: TEXT_LIMITS.webAddress,
    read: trimmed(webAddress),
    code: 'WEB_FORM',
  },
  Digest: {
    max: 64,
    read: matching(/^[0-9a-f]{64}$/),
    code: 'DIGEST_FORM',
  },
  FileText: { max: TEXT_LIMITS.file, read: fileText, code: 'FILE_FORM' },
  Base64: {
    max: TEXT_LIMITS.file,
    read: matching(/^[A-Za-z0-9+/]*={0,2}$/),
    code: 'BASE64_FORM',
  },
} as const satisfies Record<string, Shape>;
export type ShapeKind = keyof typeof SHAPES;
