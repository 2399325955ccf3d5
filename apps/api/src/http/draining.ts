import type { Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import type { INestApplication } from '@nestjs/common';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { LiveNotifications } from '#api/outreach/notifications/live-notifications';
import { Drain } from '#platform/process/drain';

/** Requests that are not answered so long after the drain are given up with the process, in milliseconds. */
const UNDER_WAY_MS = 3_000;
/** Drain and last answers together take no longer than this, in milliseconds: the process must close its parts in time. */
const ALL_MS = 6_000;

/** While the process drains, every answer asks for its connection to be closed, so that the next request goes elsewhere. */
export function partingConnections(drain: Drain): RequestHandler {
  return (_req: Request, res: Response, next: NextFunction) => {
    if (drain.hasBegun) res.set('connection', 'close');
    next();
  };
}

/**
 * Stops serving without failing anybody: `/ready` says 503 from now on, for `drainMs` requests are still taken, so that
 * a balancer has noticed; open streams end, and their readers come again elsewhere; requests under way are answered.
 * What they need is closed after that.
 */
export async function drained(app: INestApplication, drainMs: number): Promise<void> {
  app.get(Drain).begin();
  await pause(drainMs);
  const server = app.getHttpServer() as Server;
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  app.get(LiveNotifications).endAll();
  await Promise.race([closed, pause(Math.min(UNDER_WAY_MS, ALL_MS - drainMs))]);
  server.closeAllConnections();
}
