import type { WORK_EVENTS } from '#domain/casework/deadlines/events';
import type { Announcements } from '#domain/kernel/announcement';

/** What staff do in the work queue is shown by the queue itself. */
export const WORK_ANNOUNCEMENTS = {
  'work.assigned': [],
  'work.reminder-asked': [],
} as const satisfies Announcements<(typeof WORK_EVENTS)[number]>;
