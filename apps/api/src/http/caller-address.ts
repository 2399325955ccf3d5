import type { NextFunction, Request, Response } from 'express';
import type { Actor } from '#domain/kernel/actor';
import { asRequest, requestWork } from '#platform/shares/request-work';

/** The network that an address belongs to: what one household or one office shares. /24 of IPv4, /56 of IPv6. */
export function networkOf(address: string): string {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1] ?? ''}.0/24`;
  const [head = '', tail = ''] = address.toLowerCase().split('%')[0]?.split('::') ?? [];
  const [first, last] = [head, tail].map((part) => part.split(':').filter((group) => group !== ''));
  const groups = [...(first ?? []), ...Array<string>(8).fill('0')]
    .slice(0, Math.max(0, 8 - (last?.length ?? 0)))
    .concat(last ?? [])
    .map((group) => group.padStart(4, '0'));
  return `${groups.slice(0, 3).join(':')}:${groups[3]?.slice(0, 2) ?? ''}00::/56`;
}

/** Begins the account of what a request costs, in the name of its network until it is known who signed in. */
export function accountForWork(req: Request, _res: Response, next: NextFunction): void {
  asRequest(networkOf(req.ip ?? ''), next);
}

/** Adds the account of the person who signed in. */
export function nameCaller(actor: Actor): void {
  const work = requestWork();
  if (work && actor.kind === 'person') work.caller = `account:${actor.accountId}`;
}
