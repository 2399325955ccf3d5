import type { CONCERN_EVENTS } from '#domain/casework/concerns/events';
import { type Announcements, tellAll } from '#domain/kernel/announcement';

/** Concerns: safeguarding officers alone. */
export const CONCERN_ANNOUNCEMENTS = {
  'concern.raised': tellAll(['SAFEGUARDING_OFFICERS'], 'SECURITY', 'concern.raised', 'openConcerns'),
  'concern.updated': [],
} as const satisfies Announcements<(typeof CONCERN_EVENTS)[number]>;
