/**
 * How long a dependency (PostgreSQL, Redis, mail server, file store) may take to accept a connection, in milliseconds.
 */
export const CONNECT_MS = 2_000;

/** How long an answer from Redis may take before its fallback is used, in milliseconds. */
export const REDIS_ANSWER_MS = 1_000;

/** How soon somebody who met an outage may try again, in seconds. */
export const RETRY_AFTER_SECONDS = 2;

/** How long one process waits for PostgreSQL, in milliseconds. */
export interface DatabaseDeadlines {
  /** Until a connection of the pool is free. */
  readonly acquireMs: number;
  /** Until PostgreSQL itself cancels a statement. */
  readonly statementMs: number;
  /** Milliseconds until a connection counts as lost because a statement got no answer; longer than `statementMs`. */
  readonly silenceMs: number;
}

/** Someone waits for the answer: no request may take longer than ten seconds because the database is slow or away. */
export const PROMPT: DatabaseDeadlines = { acquireMs: 6_000, statementMs: 8_000, silenceMs: 9_000 };

/** Nobody waits at a screen: jobs, migrations, commands. */
export const PATIENT: DatabaseDeadlines = { acquireMs: 10_000, statementMs: 30_000, silenceMs: 45_000 };

/**
 * The result of `work`, or `fallback` when it takes longer than `withinMs`. A failure of `work` is a failure of this.
 * The work itself continues; its late result or failure is discarded.
 */
export async function within<T, F>(withinMs: number, work: Promise<T>, fallback: F): Promise<T | F> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<F>((resolve) => {
    timer = setTimeout(() => resolve(fallback), withinMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
