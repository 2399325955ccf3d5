import type { TokenPurpose } from '#domain/identity/accounts/account.rules';
import type { Parameters } from '#domain/outreach/notifications/notification';

/** Where the portal shows a thing, by its kind; ids only, never a name. */
const PATHS: Readonly<Record<string, string>> = {
  need: '/needs/',
  candidacy: '/candidacies/',
  placement: '/placements/',
  institution: '/institutions/',
  report: '/reports/',
};

/** Messages that lead to a page instead of a thing. */
const PAGES: Readonly<Record<string, string>> = {
  'account.actedFor': '/in-my-name',
  'objection.answered': '/in-my-name',
  'objection.raised': '/in-my-name',
  'match.digest': '/matches',
  'match.suggested': '/matches',
  'invitation.membership': '/invitations',
  'invitation.role': '/invitations',
  'invitation.cover': '/invitations',
};

/** Messages that carry a link good for one use: what it is for and where it leads. */
export const TOKEN_LINKS: Readonly<
  Record<string, { readonly purpose: TokenPurpose; readonly path: string }>
> = {
  'account.confirm': { purpose: 'CONFIRM', path: '/confirm-email' },
  'account.reset': { purpose: 'RESET', path: '/reset-password' },
  'invitation.membershipByLink': { purpose: 'INVITE', path: '/accept-invitation' },
  'account.invited': { purpose: 'INVITE', path: '/accept-invitation' },
  'staff.invited': { purpose: 'INVITE', path: '/accept-invitation' },
};

/** Every page of the portal that notifications lead to, as its routes name it. */
export const PORTAL_PATHS: readonly string[] = [
  '/',
  ...Object.values(PATHS).map((path) => `${path}$id`),
  ...new Set(Object.values(PAGES)),
];

/** The path in the portal that a notification leads to. */
export function linkPath({ message, parameters }: { message: string; parameters: Parameters }): string {
  const { subjectType, subjectId } = parameters;
  const path = PATHS[String(subjectType)];
  return PAGES[message] ?? (path ? `${path}${subjectId}` : '/');
}
