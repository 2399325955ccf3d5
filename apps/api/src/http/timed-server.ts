import { createServer, type ServerOptions } from 'node:http';
import { ExpressAdapter } from '@nestjs/platform-express';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { ERRORS } from '#domain/catalogue/error-catalogue';

/** How long a request may take to arrive, in seconds. */
export interface ArrivalDeadlines {
  /** For the whole of it, headers and body. */
  readonly requestSeconds: number;
  /** For one that brings a file, which a slow line takes longer to carry. */
  readonly uploadSeconds: number;
}

/** How often the server looks for requests that are late, as a part of the time they have. */
const CHECKS = 15;
/** The part of the time that the headers may take; the body has the rest. */
const HEADERS_PART = 1 / 3;
/**
 * How long a connection may wait for its next request, in milliseconds: longer than a balancer keeps one (60 s is usual),
 * so that the balancer closes first. Otherwise a request could be on its way while this side closes, and be lost.
 */
const KEPT_MS = 65_000;
/** More open connections than this are closed at once. */
const MOST_CONNECTIONS = 5_000;
/** Where files are sent to. */
const UPLOADS = /^\/files(\/prices)?\/?$/;

/**
 * An HTTP server that does not wait for requests that never come to their end: silent connections, headers that stop,
 * bodies that trickle. Node reads these options only when the server is made, so Nest's own server cannot have them.
 */
export class TimedServer extends ExpressAdapter {
  constructor(private readonly deadlines: ArrivalDeadlines) {
    super();
  }

  override initHttpServer(): void {
    const { requestSeconds, uploadSeconds } = this.deadlines;
    const options: ServerOptions = {
      keepAliveTimeout: KEPT_MS,
      headersTimeout: Math.round(requestSeconds * 1_000 * HEADERS_PART),
      requestTimeout: Math.max(requestSeconds, uploadSeconds) * 1_000,
      connectionsCheckingInterval: Math.round((requestSeconds * 1_000) / CHECKS),
    };
    const server = createServer(options, this.getInstance());
    server.maxConnections = MOST_CONNECTIONS;
    this.setHttpServer(server);
  }
}

/** Ends a request whose body has not arrived in time, with 408 if the answer has not begun. */
export function bodyDeadline({ requestSeconds, uploadSeconds }: ArrivalDeadlines): RequestHandler {
  const bodyMs = requestSeconds * 1_000 * (1 - HEADERS_PART);
  return (req: Request, res: Response, next: NextFunction) => {
    const ms = req.method === 'POST' && UPLOADS.test(req.path) ? uploadSeconds * 1_000 : bodyMs;
    const timer = setTimeout(() => giveUp(req, res), ms);
    const stop = (): void => clearTimeout(timer);
    req.once('end', stop).once('close', stop);
    next();
  };
}

function giveUp(req: Request, res: Response): void {
  if (req.complete) return;
  if (res.headersSent) return void req.socket.destroy();
  const { category, sentence: message } = ERRORS.BAD_REQUEST;
  const errors = [{ message, extensions: { code: 'BAD_REQUEST', category, details: {} } }];
  res.once('finish', () => req.socket.destroy());
  res.status(408).set('connection', 'close').json({ errors });
}
