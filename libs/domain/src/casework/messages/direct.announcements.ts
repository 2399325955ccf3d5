import type { DIRECT_EVENTS } from '#domain/casework/messages/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/** Messages between a person and IOM: whoever is written to. */
export const DIRECT_ANNOUNCEMENTS = {
  'direct.written': [notify('RECEIVERS', 'MESSAGE', 'direct.written', 'readMessage')],
  'direct.answered': [notify('RECEIVERS', 'MESSAGE', 'direct.answered', 'readMessage')],
} as const satisfies Announcements<(typeof DIRECT_EVENTS)[number]>;
