import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Logger } from 'pino';
import { pinoHttp } from 'pino-http';
import { ERRORS } from '#domain/errors';

const REQUEST_ID = /^[\w-]{8,64}$/;

/** Gives every request an id (the caller's, if it is a decent one), echoes it, and logs one line without personal data. */
export function requestLog(logger: Logger): RequestHandler {
  return pinoHttp({
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
        path: req.url.split('?')[0],
      }),
      res: (res: { statusCode: number }) => ({ status: res.statusCode }),
    },
    customLogLevel: (_req, res, error) => (error || res.statusCode >= 500 ? 'error' : 'debug'),
  }) as unknown as RequestHandler;
}

/** Refuses bodies with text that PostgreSQL cannot hold or that is no text: NUL bytes and lone surrogates. */
export function decentText(req: Request, res: Response, next: NextFunction): void {
  if (isDecent(req.body)) return next();
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
    return refuse(res, 413, 'QUERY_TOO_EXPENSIVE', 'The request is too large; 256 KB is the limit.');
  if (typeof status === 'number' && status >= 400 && status < 500)
    return refuse(res, status, 'BAD_REQUEST', ERRORS.BAD_REQUEST.sentence);
  next(error);
}

function refuse(res: Response, status: number, code: keyof typeof ERRORS, message: string): void {
  res
    .status(status)
    .json({ errors: [{ message, extensions: { code, category: ERRORS[code].category, details: {} } }] });
}

function isDecent(value: unknown): boolean {
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
