/** A code of ours, of the database or of the system: `NOT_FOUND`, `40001`, `ECONNREFUSED`. */
const CODE = /^[A-Z0-9_]{2,60}$/;
/** A kind of error, such as `TypeError`. */
const KIND = /^[A-Za-z]{2,60}$/;
/** What BullMQ says of a job that lost its worker too often. */
const STALLED = /stalled/;

/** What is kept of an error whose words nobody can vouch for. */
const UNKNOWN_FAILURE = 'UNKNOWN';

/**
 * Why a job failed, as a code: the error's own, else its kind. Never its words, for those of a database or a mail
 * server can hold what people typed.
 */
export function failureCode(error: unknown): string {
  if (!(error instanceof Error)) return UNKNOWN_FAILURE;
  const { code } = error as Error & { code?: unknown };
  if (typeof code === 'string' && CODE.test(code)) return code;
  return KIND.test(error.name) ? error.name : UNKNOWN_FAILURE;
}

/** The code that the queue has saved; anything else found there is not shown. */
export function keptCode(reason: string | undefined): string {
  if (reason && (CODE.test(reason) || KIND.test(reason))) return reason;
  return reason && STALLED.test(reason) ? 'STALLED' : UNKNOWN_FAILURE;
}

/** The failure of a job as the queue keeps it: its code alone. The error itself is the cause, and goes to the log. */
export class JobFailure extends Error {
  constructor(cause: unknown) {
    super(failureCode(cause), { cause });
    this.name = 'JobFailure';
    this.stack = undefined;
  }
}
