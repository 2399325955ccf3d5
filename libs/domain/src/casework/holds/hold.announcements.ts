import type { HOLD_EVENTS } from '#domain/casework/holds/events';
import { type Announcements, notifyAll } from '#domain/kernel/announcement';

/** Staff see it in their work queue; nobody is notified of who asked for it, or why. */
export const HOLD_ANNOUNCEMENTS = {
  'hold.placed': notifyAll(['PROFESSIONAL', 'FOCAL_POINTS'], 'PLACEMENT', 'hold.placed', 'wait'),
  'hold.lifted': notifyAll(['PROFESSIONAL', 'FOCAL_POINTS'], 'PLACEMENT', 'hold.lifted', 'openPlacement'),
} as const satisfies Announcements<(typeof HOLD_EVENTS)[number]>;
