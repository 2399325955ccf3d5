import type { TokenPurpose } from '#domain/identity/accounts/account.rules';
import type { Parameters } from '#domain/outreach/notifications/notification';

/** Where the portal shows a thing, by its kind; ids only, never a name. */
const PATHS: Readonly<Record<string, string>> = {
  need: '/needs/',
  candidacy: '/candidacies/',
  placement: '/placements/',
  institution: '/institutions/',
  report: '/reports/',
  consultation: '/consultations/',
  service: '/services/',
  // The story of a placement has the id of the placement.
  story: '/placements/',
  // The journey to a placement has the id of the placement.
  travel: '/placements/',
  wave: '/staff/surveys/',
  referral: '/referrals/',
  // Of messages between a person and IOM: the page of the person, where staff read them.
  direct: '/staff/people/',
};

/** Messages that lead to a page instead of a thing. */
const PAGES: Readonly<Record<string, string>> = {
  'account.actedFor': '/in-my-name',
  'direct.written': '/messages',
  'objection.answered': '/in-my-name',
  'objection.raised': '/in-my-name',
  'audit.toRate': '/staff/audits',
  'audit.returned': '/institutions',
  'audit.rated': '/institutions',
  'audit.expired': '/institutions',
  'match.digest': '/matches',
  'search.found': '/saved',
  'story.toRead': '/staff/stories',
  'payment.toApprove': '/staff/budgets',
  'commitment.short': '/staff/budgets',
  'invitation.membership': '/invitations',
  'invitation.role': '/invitations',
  'invitation.cover': '/invitations',
  'statement.appealed': '/staff/moderation',
  'statement.toModerate': '/staff/moderation',
};

/** Messages about a corridor lead to its page. */
const ABOUT_CORRIDORS: readonly string[] = ['corridor.fell', 'corridor.rose'];

/** A payment is shown with its placement. */
const ABOUT_PLACEMENT: readonly string[] = ['payment.approved', 'payment.rejected', 'payment.reversed'];

/** What proposes one need to a person leads to that need. */
const ABOUT_NEED: readonly string[] = ['search.foundOne', 'match.suggested'];

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
  '/send-money/$from/$to',
];

/** The path in the portal that a notification leads to. */
export function linkPath({ message, parameters }: { message: string; parameters: Parameters }): string {
  const { subjectType, subjectId, needId, placementId, sending, receiving } = parameters;
  if (ABOUT_CORRIDORS.includes(message)) return `/send-money/${sending}/${receiving}`;
  if (ABOUT_PLACEMENT.includes(message)) return `/placements/${placementId}`;
  if (ABOUT_NEED.includes(message)) return `/needs/${needId}`;
  const path = PATHS[String(subjectType)];
  return PAGES[message] ?? (path ? `${path}${subjectId}` : '/');
}
