import type { ErrorCode } from '#domain/catalogue/error-catalogue';
import type { Finding } from '#domain/kernel/findings';

/** How a client should treat a refusal; the HTTP-like class of the error, never its wording. */
export type ErrorCategory =
  'BAD_INPUT' | 'UNAUTHENTICATED' | 'FORBIDDEN' | 'NOT_FOUND' | 'CONFLICT' | 'LIMIT' | 'INTERNAL';

/** One row of the catalogue: what kind of refusal it is and the plain sentence that a person reads. */
export interface ErrorEntry {
  readonly category: ErrorCategory;
  readonly sentence: string;
}

/** Facts beside a refusal: safe to show, free of personal data. */
export interface ErrorDetails {
  readonly field?: string;
  /** What is wrong, field by field; the API adds the sentence of each. */
  readonly problems?: readonly Finding[];
  readonly [fact: string]: unknown;
}

/** A refusal: the only kind of error that reaches a client with its meaning. What it is called there, the catalogue knows. */
export class DomainError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: ErrorDetails = {},
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** Refuses bad input with all its problems at once; does nothing when there are none. */
export function refuseProblems(problems: readonly Finding[]): void {
  const first = problems[0];
  if (first) throw new DomainError('BAD_INPUT', { field: first.field, problems });
}
