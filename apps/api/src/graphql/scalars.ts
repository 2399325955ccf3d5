import { GraphQLScalarType, Kind } from 'graphql';
import { DomainError } from '#domain/errors';

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;
const ISO_MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;

/** Whether the text is a day that the calendar has (no 31 February), in the years 1900 to 2200. */
export function isCalendarDate(text: string): boolean {
  if (!ISO_DATE.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  const year = date.getUTCFullYear();
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && year >= 1900 && year <= 2200;
}

function parseDate(value: unknown): string {
  if (typeof value === 'string' && isCalendarDate(value)) return value;
  throw new DomainError('BAD_INPUT', {
    problems: [{ field: 'date', problem: 'Use a calendar day such as 2027-03-31.' }],
  });
}

function parseMoment(value: unknown): Date {
  if (typeof value === 'string' && ISO_MOMENT.test(value) && isCalendarDate(value.slice(0, 10))) {
    const moment = new Date(value);
    if (!Number.isNaN(moment.getTime())) return moment;
  }
  throw new DomainError('BAD_INPUT', {
    problems: [{ field: 'dateTime', problem: 'Use a moment such as 2027-03-31T09:30:00Z.' }],
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
