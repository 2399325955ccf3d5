import type { LoggerService } from '@nestjs/common';
import { pino, type Logger } from 'pino';
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

/** One JSON object a line, without personal data. */
export function createLogger(env: Env, app: string): Logger {
  return pino({
    serializers: { err: plainError },
    level: env.LOG_LEVEL,
    base: { app },
    redact: { paths: REDACTED, censor: '[redacted]' },
  });
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

/** What a log may say of an error: where and of which kind. Messages and parameters of the database can hold what people typed. */
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
