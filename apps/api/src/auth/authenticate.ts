import { parseCookie } from 'cookie';
import type { Request, Response } from 'express';
import type { RequestContext } from '#api/auth/request-context';
import type { Actor } from '#domain/kernel/actor';
import type { AccountQueries } from '#features/identity/accounts/account.queries';

import 'pino-http'; // declares `req.id`

/** The cookie that holds a browser's session. */
export const SESSION_COOKIE = 'skillroots_session';

/** The cookie by which a browser is known in which somebody has signed in before. */
export const DEVICE_COOKIE = 'skillroots_device';

const VISITOR: Actor = { kind: 'visitor' };

/**
 * Finds out who asks: the bearer token of a program, else the cookie of a browser. A session that has ended, and a
 * cookie that comes from a foreign page (cross-site request forgery), count for nothing: the caller is a visitor.
 */
export async function authenticate(
  req: Request,
  res: Response,
  accounts: AccountQueries,
  publicUrl: string,
): Promise<RequestContext> {
  const token = bearerOf(req) ?? (isOwnOrigin(req, publicUrl) ? cookieOf(req, SESSION_COOKIE) : null);
  const actor = token ? await accounts.actorOf(token) : null;
  return { req, res, correlationId: String(req.id), token, actor: actor ?? VISITOR, loaders: new Map() };
}

function bearerOf(req: Request): string | null {
  return /^Bearer ([\w-]{20,200})$/i.exec(req.headers.authorization ?? '')?.[1] ?? null;
}

/** The value of a cookie; null without it. */
export function cookieOf(req: Request, name: string): string | null {
  return parseCookie(req.headers.cookie ?? '')[name] || null;
}

/** Whether the request comes from a page of ours, or from no page at all. */
export function isOwnOrigin(req: Request, publicUrl: string): boolean {
  const { origin, host } = req.headers;
  return !origin || origin === publicUrl || (URL.canParse(origin) && new URL(origin).host === host);
}
