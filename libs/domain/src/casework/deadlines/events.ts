import type { EventOf, EventPlace } from '#domain/kernel/event';

/** Events of the work queue: who has taken an item on, who was reminded of it by hand. */
export const WORK_EVENTS = ['work.assigned', 'work.reminder-asked'] as const;

export type WorkEvent = EventOf<
  (typeof WORK_EVENTS)[number],
  Pick<EventPlace, 'programmeId' | 'country'> & {
    readonly subject: string;
    readonly assigneeId: string | null;
  }
>;
