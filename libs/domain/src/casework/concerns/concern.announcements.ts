import type { CONCERN_EVENTS } from '#domain/casework/concerns/events';
import { type Announcements, notifyAll } from '#domain/kernel/announcement';

/** Concerns: safeguarding officers alone. */
export const CONCERN_ANNOUNCEMENTS = {
  'concern.raised': notifyAll(['SAFEGUARDING_OFFICERS'], 'SECURITY', 'concern.raised', 'openConcerns'),
  'concern.updated': [],
} as const satisfies Announcements<(typeof CONCERN_EVENTS)[number]>;
