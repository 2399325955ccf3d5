import { GraphQLScalarType, Kind } from 'graphql';
import { DomainError } from '#domain/kernel/errors';
import type { Finding } from '#domain/kernel/findings';
import { type Shape, type ShapeKind, SHAPES } from '#domain/kernel/text/shape.rules';
import {
  cleanText,
  TEXT_RULES,
  type TextFault,
  textFinding,
  type TextKind,
} from '#domain/kernel/text/text.rules';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is a day that the calendar has (no 31 February), in the years 1900 to 2200. */
function isCalendarDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  const year = date.getUTCFullYear();
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && year >= 1900 && year <= 2200;
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new DomainError('BAD_INPUT', {
    problems: [{ field: 'date', code: 'DATE_FORM' }],
  });
}

function parseMoment(value: unknown): Date {
  if (typeof value === 'string' && ISO_MOMENT.test(value) && isCalendarDate(value.slice(0, 10))) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment;
  }
  throw new DomainError('BAD_INPUT', {
    problems: [{ field: 'dateTime', code: 'MOMENT_FORM' }],
  });
}

/** A calendar day without a time zone. */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar day, ISO 8601: 2027-03-31. Days that the calendar does not have are refused.',
  serialize: (value) => parseDate(value instanceof Date ? value.toISOString().slice(0, 10) : value),
  parseValue: parseDate,
  parseLiteral: (node) => parseDate(node.kind === Kind.STRING ? node.value : null),
});

/** A moment, always answered in UTC. */
export const DateTimeScalar = new GraphQLScalarType<Date, string>({
  name: 'DateTime',
  description: 'A moment, ISO 8601 with a zone: 2027-03-31T09:30:00Z. Answers are in UTC.',
  serialize: (value) => (value instanceof Date ? value : new Date(String(value))).toISOString(),
  parseValue: parseMoment,
  parseLiteral: (node) => parseMoment(node.kind === Kind.STRING ? node.value : null),
});

/** Refuses a text; which field it was, the formatter adds. */
function refuse(kind: string, finding: Omit<Finding, 'field'>): never {
  throw new DomainError('BAD_INPUT', { problems: [{ field: kind, ...finding }] });
}

function parseText(kind: TextKind): (value: unknown) => string {
  const rule = TEXT_RULES[kind];
  return (value) => {
    const cleaned = typeof value === 'string' ? cleanText(value, rule) : { fault: 'NOT_TEXT' as TextFault };
    return 'text' in cleaned ? cleaned.text : refuse(kind, textFinding(cleaned.fault, rule.max));
  };
}

function parseShape(kind: ShapeKind): (value: unknown) => string {
  const { max, read, code }: Shape = SHAPES[kind];
  return (value) => {
    if (typeof value !== 'string') return refuse(kind, { code });
    if (value.length > 4 * max) return refuse(kind, textFinding('TOO_LONG', max));
    const text = read(value);
    if (text === null) return refuse(kind, { code });
    return text.length > max ? refuse(kind, textFinding('TOO_LONG', max)) : text;
  };
}

/** A scalar for what comes in; what goes out stays `String`. */
function textScalar(
  name: TextKind | ShapeKind,
  description: string,
  parse: (value: unknown) => string,
): GraphQLScalarType<string, string> {
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: String,
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : null),
  });
}

const written = (kind: TextKind, description: string): GraphQLScalarType<string, string> =>
  textScalar(kind, description, parseText(kind));

const shaped = (kind: ShapeKind, description: string): GraphQLScalarType<string, string> =>
  textScalar(kind, description, parseShape(kind));

const CLEAN = 'It is kept in NFC, trimmed, without invisible characters that have no job.';

export const NameScalar = written(
  'Name',
  `A name: one line of 1 to 200 characters with a letter or digit. ${CLEAN}`,
);
export const LineScalar = written('Line', `One line of up to 300 characters; may be empty. ${CLEAN}`);
export const WordsScalar = written('Words', `Text of 1 to 4,000 characters, on several lines. ${CLEAN}`);
export const LongWordsScalar = written(
  'LongWords',
  `Text of 1 to 20,000 characters, on several lines. ${CLEAN}`,
);
export const DraftScalar = written(
  'Draft',
  `Text that is still being written: up to 10,000 characters on several lines; may be empty. ${CLEAN}`,
);
export const SearchTextScalar = written(
  'SearchText',
  'What a person looks for: one line of up to 200 characters; empty means everything.',
);

export const EmailAddressScalar = shaped(
  'EmailAddress',
  'An email address, up to 254 characters. Letters of full width become plain ones, the domain ASCII in small letters.',
);
export const PasswordScalar = shaped('Password', 'A password: 1 to 200 characters on one line, kept in NFC.');
export const TokenScalar = shaped(
  'Token',
  'A secret or an id that the product gave out: up to 500 ASCII characters.',
);
export const CursorScalar = shaped('Cursor', 'The mark of a row in a list, as the list gave it out.');
export const CodeScalar = shaped(
  'Code',
  'A code: up to 100 letters, digits, hyphens, dots, colons and underscores.',
);
export const CountryCodeScalar = shaped('CountryCode', 'A country, ISO 3166-1 alpha-2, in capitals: SO.');
export const TimeZoneScalar = shaped('TimeZone', 'An IANA time zone: Europe/London.');
export const TimeOfDayScalar = shaped('TimeOfDay', 'A time of day, HH:MM: 21:30.');
export const CurrencyCodeScalar = shaped(
  'CurrencyCode',
  'A currency in which somebody can be paid today, ISO 4217, in capitals: USD.',
);
export const AmountScalar = shaped(
  'Amount',
  'An amount of money in units of its currency, a decimal number above nothing, without a sign: 1250.50.',
);
export const PhoneNumberScalar = shaped(
  'PhoneNumber',
  'A telephone number: digits, spaces, brackets, hyphens, + in front.',
);
export const WebAddressScalar = shaped(
  'WebAddress',
  'An address of a site, http:// or https://, up to 300 characters.',
);
export const DigestScalar = shaped('Digest', 'A SHA-256 digest: 64 hexadecimal digits in small letters.');
export const FileTextScalar = shaped('FileText', 'The text of a file, up to 250,000 characters.');
export const Base64Scalar = shaped('Base64', 'The bytes of a file in base64, up to 250,000 characters.');
