import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** For how long a browser is known after a sign-in, in days. */
export const DEVICE_DAYS = 180;
const DAY_MS = 86_400_000;

/** Who has signed in here before. */
export interface DeviceOwner {
  readonly id: string;
  readonly passwordHash: string | null;
}

const markOf = ({ id, passwordHash }: DeviceOwner, device: string, until: string): string =>
  createHmac('sha256', passwordHash ?? '')
    .update(`device|${id}|${device}|${until}`)
    .digest('base64url');

/**
 * The mark of a browser in which the account has signed in. It is signed with the hash of the password, which nobody
 * outside knows: a new password voids every mark, and nothing has to be kept.
 */
export function deviceMark(owner: DeviceOwner, now: Date): string {
  const device = randomBytes(16).toString('base64url');
  const until = String(now.getTime() + DEVICE_DAYS * DAY_MS);
  return [device, until, markOf(owner, device, until)].join('.');
}

/** The name of the browser whose mark this is; null when it is no mark of this account, or an old one. */
export function deviceOf(mark: string | null, owner: DeviceOwner | null, now: Date): string | null {
  const [device = '', until = '', given = ''] = (mark ?? '').split('.');
  if (!owner?.passwordHash || !device || !(Number(until) > now.getTime())) return null;
  const [right, shown] = [Buffer.from(markOf(owner, device, until)), Buffer.from(given)];
  return right.length === shown.length && timingSafeEqual(right, shown) ? device : null;
}
