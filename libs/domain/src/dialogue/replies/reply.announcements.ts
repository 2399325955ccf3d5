import type { PROMISE_EVENTS } from '#domain/dialogue/replies/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/** Who took part hears how promises go; those who made one hear that it is late, or that they are silent. */
export const PROMISE_ANNOUNCEMENTS = {
  'promise.moved': [notify('CONSULTED', 'DIALOGUE', 'promise.moved', 'openConsultation')],
  'promise.silent': [notify('FOCAL_POINTS', 'INSTITUTION', 'promise.silent', 'openConsultation')],
} as const satisfies Announcements<(typeof PROMISE_EVENTS)[number]>;
