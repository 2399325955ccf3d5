/** Something that the product depends on is away, full, or too slow. Worth trying again soon. */
export class OutageError extends Error {
  constructor(what: string, options?: ErrorOptions) {
    super(what, options);
    this.name = 'OutageError';
  }
}

/** SQLSTATEs by which PostgreSQL says that it cannot serve now, though the statement is right. */
const SQL_STATES: readonly RegExp[] = [
  /^08/, // the connection is lost
  /^53/, // out of connections, memory or disk
  /^57P/, // it stops, starts, or has ended this session
  /^57014$/, // the statement took too long
  /^55P03$/, // a lock did not come free in time
  /^58030$/, // its disk fails
];

/** Codes of the system: nobody answers, the line is cut, the disk is full. */
const SYSTEM_CODES: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ECONNABORTED',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENETDOWN',
  'ENOSPC',
  'EDQUOT',
  'EMFILE',
  'ENFILE',
]);

/** What the drivers say without a code. */
const WORDS: readonly RegExp[] = [
  /^timeout exceeded when trying to connect$/, // pg: no connection of the pool came free
  /^timeout expired$/, // pg: no connection in time
  /^Connection terminated/, // pg
  /^Client has encountered a connection error/, // pg
  /^Client was closed and is not queryable$/, // pg
  /^Query read timeout$/, // pg
  /^Connection is closed\.$/, // ioredis
  /^Command timed out$/, // ioredis
  /^Stream isn't writeable/, // ioredis
  /^Reached the max retries per request limit/, // ioredis
];

/** Errors of errors are looked into this far. */
const DEEPEST = 5;

/** Whether the error says that a dependency is away, full or too slow, rather than that something is wrong here. */
export function isOutage(error: unknown, depth = 0): boolean {
  if (typeof error !== 'object' || error === null || depth > DEEPEST) return false;
  const { message, code, driverError, cause, errors } = error as Partial<Record<string, unknown>>;
  if (error instanceof OutageError) return true;
  if (typeof message === 'string' && WORDS.some((words) => words.test(message))) return true;
  if (typeof code === 'string' && (SYSTEM_CODES.has(code) || SQL_STATES.some((state) => state.test(code))))
    return true;
  return [driverError, cause, ...(Array.isArray(errors) ? (errors as unknown[]) : [])].some((inner) =>
    isOutage(inner, depth + 1),
  );
}
