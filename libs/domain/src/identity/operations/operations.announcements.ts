import type { OPERATIONS_EVENTS } from '#domain/identity/operations/events';
import type { Announcements } from '#domain/kernel/announcement';

/** Whoever asked sees the answer on the same screen. */
export const OPERATIONS_ANNOUNCEMENTS = {
  'queue.retry-asked': [],
} as const satisfies Announcements<(typeof OPERATIONS_EVENTS)[number]>;
