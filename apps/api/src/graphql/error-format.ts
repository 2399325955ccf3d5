import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';
import { QueryFailedError } from 'typeorm';
import { inCapitals } from '#api/graphql/enum';
import { LIMITS } from '#api/graphql/limits';
import { refusedInput } from '#api/graphql/refused-input';
import { requestId } from '#api/http/request-id';
import { type ErrorCode, ERRORS, isPublic } from '#domain/catalogue/error-catalogue';
import { sentenceOf } from '#domain/catalogue/findings';
import { DomainError, type ErrorDetails } from '#domain/kernel/errors';
import { BadCursorError } from '#platform/db/keyset';
import { AlreadyDoneError, KeyReusedError } from '#platform/db/repeatable';
import { RateLimitedError } from '#platform/limits/rate-limits';
import { RETRY_AFTER_SECONDS } from '#platform/outage/deadlines';
import { isOutage } from '#platform/outage/outage';
import { CrowdedError } from '#platform/shares/fair-queue';

/** A refusal as it leaves the API. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;
}

/** SQLSTATEs that are the caller's doing, not ours. */
const SQL_STATES: Readonly<Record<string, ErrorCode>> = {
  '23505': 'CONFLICT', // unique
  '23P01': 'CONFLICT', // exclusion
  '40001': 'CONFLICT', // serialization
  '40P01': 'CONFLICT', // deadlock
  '22P02': 'NOT_FOUND', // an id that is not a UUID names nothing
  '23503': 'NOT_FOUND', // foreign key: an id that names nothing
  '22007': 'BAD_INPUT', // no moment, as in a forged cursor
  '22008': 'BAD_INPUT', // a moment that there is not
  '22003': 'BAD_INPUT', // a number too large for its column
  '22001': 'BAD_INPUT', // a text too long for its column
  '22021': 'BAD_INPUT', // bytes that are no text
  '22P05': 'BAD_INPUT', // a character that the database cannot keep
};

const BUSY: Refusal = { code: 'BUSY', details: { retryAfterSeconds: RETRY_AFTER_SECONDS } };

/** What the parser says of a document that is too long; it gives no code of its own. */
const TOO_MANY_TOKENS = /^Syntax Error: Document contains more that \d+ tokens/;

/** Codes that GraphQL itself gives before a resolver runs. */
const PROTOCOL_CODES: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'GRAPHQL_PARSE_FAILED',
  GRAPHQL_VALIDATION_FAILED: 'GRAPHQL_VALIDATION_FAILED',
  BAD_USER_INPUT: 'BAD_INPUT',
  BAD_REQUEST: 'BAD_REQUEST',
  OPERATION_RESOLUTION_FAILURE: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_REQUEST',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_REQUEST',
};

/** What an error means to the caller; null when it is a fault of ours. */
export function refusalOf(error: unknown): Refusal | null {
  if (error instanceof DomainError) return { code: error.code, details: error.details };
  if (error instanceof KeyReusedError)
    return { code: 'IDEMPOTENCY_KEY_REUSED', details: { field: 'Idempotency-Key' } };
  if (error instanceof AlreadyDoneError) return { code: 'ALREADY_DONE', details: {} };
  if (error instanceof BadCursorError) return { code: 'BAD_CURSOR', details: { field: 'after' } };
  if (error instanceof RateLimitedError)
    return { code: 'RATE_LIMITED', details: { retryAfterSeconds: error.retryAfterSeconds } };
  if (error instanceof CrowdedError)
    return { code: 'BUSY', details: { retryAfterSeconds: error.retryAfterSeconds } };
  if (isOutage(error)) return BUSY;
  if (error instanceof QueryFailedError) {
    const code = SQL_STATES[(error.driverError as { code?: string }).code ?? ''];
    return code ? { code, details: {} } : null;
  }
  return null;
}

/** The one way in which an error leaves the API: code, category, details; for faults of ours only a correlation id. */
export function formatError(
  formatted: GraphQLFormattedError,
  error: unknown,
  logger: Logger,
): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const refusal: (Refusal & { message?: string }) | null =
    refusalOf(cause) ?? protocolRefusal(formatted, cause) ?? refusalOf(originOf(cause));
  if (refusal && isPublic(refusal.code))
    return shape(formatted, refusal.code, refusal.details, refusal.message);
  const correlationId = requestId();
  logger.error({ correlationId, err: cause, path: formatted.path }, 'unexpected error');
  return shape(formatted, 'INTERNAL', { correlationId });
}

/** The error within an error of GraphQL. */
const originOf = (error: unknown): unknown => (error as { originalError?: unknown }).originalError;

function protocolRefusal(
  formatted: GraphQLFormattedError,
  cause: unknown,
): (Refusal & { message: string }) | null {
  if (TOO_MANY_TOKENS.test(formatted.message))
    return {
      code: 'QUERY_TOO_EXPENSIVE',
      details: { limit: 'tokens', most: LIMITS.tokens },
      message: ERRORS.QUERY_TOO_EXPENSIVE.sentence,
    };
  const given = formatted.extensions?.['code'];
  const code = typeof given === 'string' ? PROTOCOL_CODES[given] : undefined;
  if (!code) return null;
  const inner = refusedInput(cause) ?? refusalOf(originOf(cause));
  if (inner) return { ...inner, message: sentence(inner) };
  return { code, details: {}, message: ERRORS[code].sentence + ' ' + formatted.message.slice(0, 300) };
}

function sentence({ code, details }: Refusal): string {
  const first = details.problems?.[0];
  return first ? sentenceOf(first) : ERRORS[code].sentence;
}

/** Each problem with its plain English sentence beside its code and values, and conditions as their enum writes them. */
export const worded = ({ problems, gate, gates, ...details }: ErrorDetails): object => ({
  ...details,
  ...(typeof gate === 'string' && { gate: inCapitals(gate) }),
  ...(Array.isArray(gates) && { gates: gates.map((code) => inCapitals(String(code))) }),
  ...(problems && {
    problems: problems.map((problem) => ({ ...problem, problem: sentenceOf(problem) })),
  }),
});

function shape(
  formatted: GraphQLFormattedError,
  code: ErrorCode,
  details: ErrorDetails,
  message?: string,
): GraphQLFormattedError {
  return {
    message: message ?? sentence({ code, details }),
    locations: formatted.locations,
    path: formatted.path,
    extensions: { code, category: ERRORS[code].category, details: worded(details) },
  };
}
