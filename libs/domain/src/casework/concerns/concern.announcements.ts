import { type Announcements, tellAll } from '#domain/kernel/announcement';
import type { CONCERN_EVENTS } from '#domain/casework/concerns/events';

/** Concerns: safeguarding officers alone. */
export const CONCERN_ANNOUNCEMENTS = {
  'concern.raised': tellAll(['SAFEGUARDING_OFFICERS'], 'SECURITY', 'concern.raised', 'openConcerns'),
  'concern.updated': [],
} as const satisfies Announcements<(typeof CONCERN_EVENTS)[number]>;
