import { CONCERN_ANNOUNCEMENTS } from '#domain/casework/concerns/concern.announcements';
import { WORK_ANNOUNCEMENTS } from '#domain/casework/deadlines/work.announcements';
import { HOLD_ANNOUNCEMENTS } from '#domain/casework/holds/hold.announcements';
import type { EventName } from '#domain/catalogue/events';
import { DEMONSTRATION_ANNOUNCEMENTS } from '#domain/demonstration/moving-clock.announcements';
import { ACCOUNT_ANNOUNCEMENTS } from '#domain/identity/accounts/account.announcements';
import { DELEGATION_ANNOUNCEMENTS } from '#domain/identity/delegations/delegation.announcements';
import { OPERATIONS_ANNOUNCEMENTS } from '#domain/identity/operations/operations.announcements';
import type { Announcement, Announcements } from '#domain/kernel/announcement';
import { CANDIDACY_ANNOUNCEMENTS } from '#domain/marketplace/candidacies/candidacy.announcements';
import { MATCHING_ANNOUNCEMENTS } from '#domain/marketplace/matching/match.announcements';
import { NEED_ANNOUNCEMENTS } from '#domain/marketplace/needs/need.announcements';
import { NOTIFICATION_ANNOUNCEMENTS } from '#domain/outreach/notifications/digest.announcements';
import { INSTITUTION_ANNOUNCEMENTS } from '#domain/parties/institutions/institution.announcements';
import { PROFESSIONAL_ANNOUNCEMENTS } from '#domain/parties/professionals/professional.announcements';
import { PROGRAMME_ANNOUNCEMENTS } from '#domain/parties/programmes/programme.announcements';
import { CLEARANCE_ANNOUNCEMENTS } from '#domain/placements/clearances/clearance.announcements';
import { PAPER_ANNOUNCEMENTS } from '#domain/placements/papers/paper.announcements';
import { PLACEMENT_ANNOUNCEMENTS } from '#domain/placements/placements/placement.announcements';
import { REPORT_ANNOUNCEMENTS } from '#domain/placements/reports/report.announcements';
import { PRIVACY_ANNOUNCEMENTS } from '#domain/privacy/words.announcements';
import { TAXONOMY_ANNOUNCEMENTS } from '#domain/reference/taxonomy/taxonomy.announcements';
import { CORRIDOR_ANNOUNCEMENTS } from '#domain/remittances/corridors/corridor.announcements';
import { PRICE_ANNOUNCEMENTS } from '#domain/remittances/prices/price.announcements';

const TABLE = {
  ...ACCOUNT_ANNOUNCEMENTS,
  ...DELEGATION_ANNOUNCEMENTS,
  ...OPERATIONS_ANNOUNCEMENTS,
  ...TAXONOMY_ANNOUNCEMENTS,
  ...PROGRAMME_ANNOUNCEMENTS,
  ...INSTITUTION_ANNOUNCEMENTS,
  ...PROFESSIONAL_ANNOUNCEMENTS,
  ...CONCERN_ANNOUNCEMENTS,
  ...HOLD_ANNOUNCEMENTS,
  ...WORK_ANNOUNCEMENTS,
  ...NEED_ANNOUNCEMENTS,
  ...MATCHING_ANNOUNCEMENTS,
  ...CANDIDACY_ANNOUNCEMENTS,
  ...CLEARANCE_ANNOUNCEMENTS,
  ...REPORT_ANNOUNCEMENTS,
  ...PLACEMENT_ANNOUNCEMENTS,
  ...PAPER_ANNOUNCEMENTS,
  ...PRICE_ANNOUNCEMENTS,
  ...CORRIDOR_ANNOUNCEMENTS,
  ...NOTIFICATION_ANNOUNCEMENTS,
  ...PRIVACY_ANNOUNCEMENTS,
  ...DEMONSTRATION_ANNOUNCEMENTS,
} satisfies Announcements<EventName>;

/** Event name → who is notified of what. Every event has its row; an empty one is a decision: nobody needs to hear of it. */
export const ANNOUNCEMENTS: Readonly<Record<string, readonly Announcement[]>> = TABLE;

/** What is announced of an event; nothing for a name that no table knows. */
export const announcementsOf = (name: string): readonly Announcement[] =>
  Object.hasOwn(ANNOUNCEMENTS, name) ? (ANNOUNCEMENTS[name] ?? []) : [];

const every = (): Announcement[] => Object.values(ANNOUNCEMENTS).flat();

/** Every message key that some event uses. */
export const MESSAGE_KEYS: readonly string[] = [...new Set(every().map(({ message }) => message))].sort();

/** Every next-step key that some event uses. */
export const NEXT_STEP_KEYS: readonly string[] = [...new Set(every().map(({ next }) => next))].sort();
