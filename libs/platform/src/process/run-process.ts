import type { Logger } from 'pino';
import { type Env, readEnv } from '#platform/config/env';
import { assertSafe, waivedRisks } from '#platform/config/production';
import { createLogger } from '#platform/logging/logger';
import { report, stopWhenAsked } from '#platform/process/lifecycle';
import { checkDatabase, checkRedis, isSuperuser } from '#platform/process/preflight';
import { StartProblem } from '#platform/start-problem';

/** What a process is given when it starts. */
export interface ProcessParts {
  readonly env: Env;
  readonly logger: Logger;
  readonly databaseUrl: string;
}

/** What a process cannot start without, beside the database. */
export interface Needs {
  /** Redis, where it is set: the worker has nothing to do without it, the API serves on. */
  readonly redis: boolean;
}

/**
 * Runs a process of the product: reads the settings, looks whether what it needs answers, starts, and stops cleanly on
 * SIGINT, SIGTERM or when the process that forked it is gone. `start` answers how to stop. A problem at the start is
 * one plain sentence and exit code 1.
 */
export async function runProcess(
  name: string,
  start: (parts: ProcessParts) => Promise<() => Promise<void>>,
  needs: Needs = { redis: true },
): Promise<void> {
  try {
    const env = readEnv(process.env);
    assertSafe(env);
    const logger = createLogger(env, name);
    for (const risk of waivedRisks(env)) logger.warn(`production goes without ${risk}`);
    const databaseUrl = await neededServers(env, needs);
    if (env.NODE_ENV === 'production' && (await isSuperuser(databaseUrl)))
      logger.warn(
        'the user of DATABASE_URL is a superuser of the server: give the product a user of its own',
      );
    stopWhenAsked(await start({ env, logger, databaseUrl }));
    logger.info('started');
    report('ready');
  } catch (error) {
    process.stderr.write(
      error instanceof StartProblem ? `${error.message}\n` : `Could not start: ${trace(error)}\n`,
    );
    process.exit(1);
  }
}

async function neededServers(env: Env, { redis }: Needs): Promise<string> {
  if (!env.DATABASE_URL)
    throw new StartProblem('DATABASE_URL is not set. Use `npm start` to run everything on this machine.');
  await checkDatabase(env.DATABASE_URL);
  if (redis && env.REDIS_URL) await checkRedis(env.REDIS_URL);
  return env.DATABASE_URL;
}

const trace = (error: unknown): string => (error instanceof Error && error.stack) || String(error);
