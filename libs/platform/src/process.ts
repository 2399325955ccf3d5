import type { Logger } from 'pino';
import { ConfigError, type Env, readEnv } from '#platform/config/env';
import { createLogger } from '#platform/logging/logger';

/** What a process is given when it starts. */
export interface ProcessParts {
  readonly env: Env;
  readonly logger: Logger;
  readonly databaseUrl: string;
}

/** Faults that a person can put right, in a plain sentence. */
const PLAIN: Readonly<Record<string, (env: Env) => string>> = {
  EADDRINUSE: (env) => `Port ${env.PORT} is in use. Set PORT to a free one, or stop what listens there.`,
  EACCES: (env) => `Port ${env.PORT} may not be opened by this user. Set PORT to one above 1023.`,
  ECONNREFUSED: () => 'The database of DATABASE_URL does not answer. Is it running?',
  ENOTFOUND: () => 'The host of DATABASE_URL is not known.',
  '28P01': () => 'The database of DATABASE_URL refuses the user or the password.',
  '3D000': () => 'The database of DATABASE_URL does not exist.',
};

const GRACE_MS = 9_000;

/**
 * Runs a process of the product: reads the settings, starts, and stops cleanly on SIGINT, SIGTERM or when the parent
 * that forked it is gone. `start` answers how to stop. A fault at start is one plain sentence and exit code 1.
 */
export async function runProcess(
  name: string,
  start: (parts: ProcessParts) => Promise<() => Promise<void>>,
): Promise<void> {
  const env = readSettings();
  const logger = createLogger(env, name);
  if (!env.DATABASE_URL)
    return giveUp('DATABASE_URL is not set. Use `npm start` to run everything on this machine.');
  let stop: () => Promise<void>;
  try {
    stop = await start({ env, logger, databaseUrl: env.DATABASE_URL });
  } catch (error) {
    const code = codeOf(error);
    const plain = code === undefined ? undefined : PLAIN[code];
    if (!plain) logger.fatal({ err: error }, 'could not start');
    return giveUp(plain ? plain(env) : 'Could not start; the log says why.');
  }
  logger.info('started');
  process.send?.('ready');
  let stopping = false;
  const shutDown = (): void => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    stop().then(
      () => process.exit(0),
      (error: unknown) => {
        logger.error({ err: error }, 'did not stop cleanly');
        process.exit(1);
      },
    );
  };
  for (const event of ['SIGINT', 'SIGTERM', 'disconnect']) process.on(event, shutDown);
}

function readSettings(): Env {
  try {
    return readEnv(process.env);
  } catch (error) {
    if (error instanceof ConfigError) giveUp(error.message);
    throw error;
  }
}

function giveUp(sentence: string): never {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

function codeOf(error: unknown): string | undefined {
  const { code, driverError } = error as { code?: string; driverError?: { code?: string } };
  return code ?? driverError?.code;
}
