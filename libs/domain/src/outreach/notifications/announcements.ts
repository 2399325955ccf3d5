import type { EventName } from '#domain/catalogue/events';
import {
  ACCOUNT_ANNOUNCEMENTS,
  RECORD_ANNOUNCEMENTS,
} from '#domain/outreach/notifications/account.announcements';
import { CANDIDACY_ANNOUNCEMENTS } from '#domain/outreach/notifications/candidacy.announcements';
import { NEED_ANNOUNCEMENTS } from '#domain/outreach/notifications/need.announcements';
import type { Announcement } from '#domain/outreach/notifications/notification';
import {
  REPORT_ANNOUNCEMENTS,
  PLACEMENT_ANNOUNCEMENTS,
} from '#domain/outreach/notifications/placement.announcements';

const TABLE = {
  ...ACCOUNT_ANNOUNCEMENTS,
  ...RECORD_ANNOUNCEMENTS,
  ...NEED_ANNOUNCEMENTS,
  ...CANDIDACY_ANNOUNCEMENTS,
  ...PLACEMENT_ANNOUNCEMENTS,
  ...REPORT_ANNOUNCEMENTS,
} satisfies Record<EventName, readonly Announcement[]>;

/**
 * Event name → who is notified of what. Every event has its row; an empty one is a decision: nobody needs to hear of
 * it.
 */
export const ANNOUNCEMENTS: Readonly<Record<string, readonly Announcement[]>> = TABLE;

/** What is announced of an event; nothing for a name that no table knows. */
export const announcementsOf = (name: string): readonly Announcement[] =>
  Object.hasOwn(ANNOUNCEMENTS, name) ? (ANNOUNCEMENTS[name] ?? []) : [];

const every = (): Announcement[] => Object.values(ANNOUNCEMENTS).flat();

/** Every message key that some event uses. */
export const MESSAGE_KEYS: readonly string[] = [...new Set(every().map(({ message }) => message))].sort();

/** Every next-step key that some event uses. */
export const NEXT_STEP_KEYS: readonly string[] = [...new Set(every().map(({ next }) => next))].sort();
