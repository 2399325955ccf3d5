import { ACCOUNT_LIMITS } from '#domain/identity/accounts/limits';
import type { Finding } from '#domain/kernel/findings';
import { isTimeZone } from '#domain/kernel/time-zone';

/** How long a link in a mail is good, in hours. */
export const LINK_HOURS = { CONFIRM: 72, RESET: 2, INVITE: 14 * 24 } as const;

/** What a link of an email is for. */
export type TokenPurpose = keyof typeof LINK_HOURS;

/** How long a session lasts after sign-in, in hours: a browser's working day, a program's month. */
export const SESSION_HOURS = { COOKIE: 12, TOKEN: 30 * 24 } as const;
export type SessionDelivery = keyof typeof SESSION_HOURS;

/**
 * Whether the password may be chosen: long enough, not the email address, not one letter repeated. How common it is,
 * the platform knows.
 */
export function isGoodPassword(password: string, email: string): boolean {
  const plain = password.toLowerCase();
  const [least, most] = ACCOUNT_LIMITS.password;
  const long = password.length >= least && password.length <= most;
  return long && plain !== email.toLowerCase() && new Set(plain).size >= 5;
}

/** What a mail program makes a link of: `http://x`, `www.x`, `x.example/win`, and hosts with endings that are common. */
const LINK =
  /[a-z][a-z0-9+.-]*:\/\/|\bwww\.|[\p{L}\p{N}-]+\.[\p{L}]{2,}\/|(?<![\p{L}\p{N}])[\p{L}\p{N}-]+\.(?:com|net|org|info|biz|io|xyz|top|site|online|shop|store|club|link|click|live|app|dev|example|ru|cn|ly|gg|tk)(?![\p{L}\p{N}])|\S@\S+\.\S/iu;

/** Whether a name of a person holds a link or an address: it would be sent out in mails to others. */
export const holdsLink = (name: string): boolean => LINK.test(name.normalize('NFKC'));

/** What is wrong with the person's own settings. */
export function settingsProblems(settings: {
  readonly displayName: string;
  readonly timeZone: string;
}): Finding[] {
  const problems: Finding[] = [];
  if (!settings.displayName.trim()) problems.push({ field: 'displayName', code: 'NAME_MISSING' });
  if (holdsLink(settings.displayName)) problems.push({ field: 'displayName', code: 'NAME_LINK' });
  if (!isTimeZone(settings.timeZone)) problems.push({ field: 'timeZone', code: 'TIME_ZONE_FORM' });
  return problems;
}

/** A moment so many hours later. */
export function hoursAfter(moment: Date, hours: number): Date {
  return new Date(moment.getTime() + hours * 3_600_000);
}
