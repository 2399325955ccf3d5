import type { Request } from 'express';
import type { Actor } from '#domain/kernel/actor';
import { addressPrefix } from '#platform/limits/address';
import { digestToken } from '#platform/security/secrets';

/**
 * Whose budget a call is charged to, as a digest: a person who is signed in has one of their own, visitors share that of
 * their address prefix. `X-Forwarded-For` counts only behind `TRUSTED_PROXIES`.
 */
export function senderOf(actor: Actor, req: Request): string {
  return digestToken(actor.kind === 'person' ? `person|${actor.accountId}` : prefixOf(req));
}

/** The address prefix that a call comes from, whoever is signed in. */
export const prefixOf = (req: Request): string => `address|${addressPrefix(req.ip ?? '')}`;
