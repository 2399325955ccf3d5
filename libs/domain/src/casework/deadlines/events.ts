import type { Alike, EventPlace } from '#domain/kernel/event';

/** Events of the work queue: who has taken an item on, who was reminded of it by hand. */
export const WORK_EVENTS = ['work.assigned', 'work.reminder-asked'] as const;

/** What each event of the work queue carries. */
export type WorkEventData = Alike<
  (typeof WORK_EVENTS)[number],
  Pick<EventPlace, 'programmeId' | 'country'> & {
    readonly subject: string;
    readonly assigneeId: string | null;
  }
>;
