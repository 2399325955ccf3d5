import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { underRequestId } from '#api/http/request-id';
import { ERRORS } from '#domain/catalogue/error-catalogue';
import type { ErrorDetails } from '#domain/kernel/errors';

/** A refusal, not a fault. */
const BUSY = 503;
const REQUEST_ID = /^[\w-]{8,64}$/;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const WORD = /^[a-z][a-z-]{0,29}$/;
const OPERATION = /^\w{1,60}$/;

/** The route of an address: its words, without ids and without what anybody typed. */
const routeOf = (url: string): string =>
  (url.split('?')[0] ?? '')
    .split('/')
    .slice(0, 6)
    .map((part) => (part === '' || WORD.test(part) ? part : UUID.test(part) ? ':id' : ':other'))
    .join('/');

/** The name that a client gave its operation; never its text or its variables. */
function operationOf(req: IncomingMessage): { operation?: string } {
  const name = (req as { body?: { operationName?: unknown } }).body?.operationName;
  return typeof name === 'string' && OPERATION.test(name) ? { operation: name } : {};
}

/** Gives every request an id (the caller's, if it is a decent one), echoes it, and logs one line without personal data. */
export function requestLog(logger: Logger): RequestHandler {
  const log = pinoHttp({
    logger,
    genReqId: (req: IncomingMessage, res: ServerResponse) => {
      const given = req.headers['x-request-id'];
      const id = typeof given === 'string' && REQUEST_ID.test(given) ? given : randomUUID();
      res.setHeader('x-request-id', id);
      return id;
    },
    autoLogging: { ignore: (req) => req.url === '/live' || req.url === '/ready' },
    serializers: {
      req: (req: { id: string; method: string; url: string }) => ({
        id: req.id,
        method: req.method,
        route: routeOf(req.url),
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    customSuccessObject: (req, _res, line: object) => ({ ...line, ...operationOf(req) }),
    customErrorObject: (req, _res, _error, line: object) => ({ ...line, ...operationOf(req) }),
    customLogLevel: (_req, res, error) =>
      res.statusCode === BUSY ? 'warn' : error || res.statusCode >= 500 ? 'error' : 'info',
  }) as unknown as RequestHandler;
  return (req, res, next) => log(req, res, () => underRequestId(String(req.id), next));
}

/** Refuses addresses that are no text: broken percent signs, NUL bytes, halves of characters. */
export function decentAddress(req: Request, res: Response, next: NextFunction): void {
  if (isDecentAddress(req.originalUrl)) return next();
  refuse(res, 400, 'BAD_INPUT', 'The address holds characters that are no text.');
}

function isDecentAddress(url: string): boolean {
  try {
    return isValidUnicode(decodeURIComponent(url));
  } catch {
    return false;
  }
}

/** Refuses bodies with text that PostgreSQL cannot hold or that is no text: NUL bytes and lone surrogates. */
export function validText(req: Request, res: Response, next: NextFunction): void {
  if (isValidUnicode(req.body)) return next();
  refuse(
    res,
    400,
    'BAD_INPUT',
    'The request holds characters that are no text (NUL or half a surrogate pair).',
  );
}

/** Answers what the body parser refuses (too large, no JSON) in the shape of every other refusal. */
export function bodyErrors(error: unknown, _req: Request, res: Response, next: NextFunction): void {
  const status = (error as { status?: unknown }).status;
  if (status === 413)
    return refuse(res, 413, 'QUERY_TOO_EXPENSIVE', 'The request is too large; 256 KB is the limit.', {
      limit: 'bytes',
      most: 256 * 1024,
    });
  if (typeof status === 'number' && status >= 400 && status < 500)
    return refuse(res, status, 'BAD_REQUEST', ERRORS.BAD_REQUEST.sentence);
  next(error);
}

function refuse(
  res: Response,
  status: number,
  code: keyof typeof ERRORS,
  message: string,
  details: ErrorDetails = {},
): void {
  const { category } = ERRORS[code];
  res.status(status).json({ errors: [{ message, extensions: { code, category, details } }] });
}

function isValidUnicode(value: unknown): boolean {
  const pending = [value];
  while (pending.length > 0) {
    const next = pending.pop();
    if (typeof next === 'string') {
      if (next.includes('\0') || !next.isWellFormed()) return false;
    } else if (next && typeof next === 'object') {
      for (const [key, inner] of Object.entries(next)) pending.push(key, inner);
    }
  }
  return true;
}
