import type { LoggerService } from '@nestjs/common';
import { destination, type DestinationStream, type Logger, pino } from 'pino';
import type { Env } from '#platform/config/env';

/** Fields that never reach a log, wherever they turn up. */
const REDACTED = [
  'email',
  'password',
  'token',
  'displayName',
  '*.email',
  '*.password',
  '*.token',
  '*.displayName',
  'req.headers.authorization',
  'req.headers.cookie',
];

/** Streams whose errors are taken care of. */
const tolerant = new WeakSet<object>();

/** Lines that cannot be written wait up to this size, in bytes; after that they are dropped. */
const MOST_WAITING = 1_048_576;

/** One JSON object a line, without personal data, to standard output if not said otherwise. */
export function createLogger(env: Env, app: string, out: DestinationStream = standardOutput()): Logger {
  return pino(
    {
      serializers: { err: plainError },
      level: env.LOG_LEVEL,
      base: { app },
      redact: { paths: REDACTED, censor: '[redacted]' },
    },
    out,
  );
}

/**
 * A log that cannot be written, because its disk is full, its reader has stopped or is gone, loses lines. It never ends
 * the process, nor keeps it waiting: without `retryEAGAIN` every line would wait, and the process with it, until the
 * reader continues.
 */
function standardOutput(): DestinationStream {
  const out = destination({
    fd: process.stdout.fd,
    sync: true,
    maxLength: MOST_WAITING,
    retryEAGAIN: () => false,
  });
  out.on('error', () => undefined);
  for (const stream of [process.stdout, process.stderr]) {
    if (!tolerant.has(stream)) stream.on('error', () => undefined);
    tolerant.add(stream);
  }
  return out;
}

/** Lets Nest speak through the same log. */
export class NestLogger implements LoggerService {
  constructor(private readonly logger: Logger) {}

  log(message: unknown, context?: string): void {
    this.logger.debug({ context }, String(message));
  }

  warn(message: unknown, context?: string): void {
    this.logger.warn({ context }, String(message));
  }

  error(message: unknown, stack?: string, context?: string): void {
    this.logger.error({ context, stack }, String(message));
  }
}

/** The key under which Nest injects the log. */
export const LOGGER = Symbol('logger');

/**
 * What a log may say of an error: where and of which kind. Messages and parameters of the database can hold what people
 * typed.
 */
function plainError(error: unknown): object {
  const { name, stack, message, code, driverError } = error as Error & {
    code?: string;
    driverError?: { code?: string; constraint?: string; table?: string };
  };
  const frames = stack
    ?.split('\n')
    .filter((line) => /^\s+at /.test(line))
    .slice(0, 12);
  if (!driverError) return { name, code, message, frames };
  return {
    name,
    code: driverError.code,
    table: driverError.table,
    constraint: driverError.constraint,
    frames,
  };
}
