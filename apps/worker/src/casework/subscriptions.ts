import type { CONCERN_EVENTS } from '#domain/casework/concerns/events';
import type { WORK_EVENTS } from '#domain/casework/deadlines/events';
import type { HOLD_EVENTS } from '#domain/casework/holds/events';
import type { DIRECT_EVENTS } from '#domain/casework/messages/events';
import type { Subscriptions } from '#worker/jobs';

/** Which jobs follow the events of holds, concerns, messages and the work queue. */
export const CASEWORK_SUBSCRIPTIONS = {
  'hold.placed': ['refresh-hold'],
  'hold.lifted': ['refresh-hold', 'advance-placements'],
  'concern.raised': [],
  'concern.updated': [],
  'direct.written': [],
  'direct.answered': [],
  'work.assigned': [],
  'work.reminder-asked': ['run-deadlines'],
} as const satisfies Subscriptions<
  | (typeof HOLD_EVENTS)[number]
  | (typeof CONCERN_EVENTS)[number]
  | (typeof DIRECT_EVENTS)[number]
  | (typeof WORK_EVENTS)[number]
>;
