import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { Logger } from 'pino';
import { refusalOf, worded } from '#api/graphql/error-format';
import { waitOf } from '#api/graphql/retry-after';
import { type ErrorCode, ERRORS } from '#domain/catalogue/error-catalogue';
import type { ErrorCategory } from '#domain/kernel/errors';
import { LOGGER } from '#platform/logging/logger';

const STATUS: Record<ErrorCategory, number> = {
  BAD_INPUT: 400,
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  LIMIT: 429,
  INTERNAL: 500,
};

/** Codes with a status of their own. */
const OWN_STATUS: Partial<Record<ErrorCode, number>> = { FILE_TOO_LARGE: 413, BUSY: 503 };

/** Answers the refusals of plain HTTP endpoints in the shape that GraphQL gives them. */
@Catch()
export class RefusalFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const res = host.switchToHttp().getResponse<Response>();
    const { id } = host.switchToHttp().getRequest<Request & { id: string }>();
    const refusal = refusalOf(error);
    if (!refusal) this.logger.error({ err: error, correlationId: id }, 'unexpected error');
    const { code, details } = refusal ?? { code: 'INTERNAL' as const, details: { correlationId: id } };
    const { category, sentence: message } = ERRORS[code];
    const status = OWN_STATUS[code] ?? STATUS[category];
    const wait = waitOf(details);
    if (wait > 0) res.set('retry-after', String(wait));
    res
      .status(status)
      .json({ errors: [{ message, extensions: { code, category, details: worded(details) } }] });
  }
}
