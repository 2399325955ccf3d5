/** Events of the work queue: who has taken an item on, who was reminded of it by hand. */
export const WORK_EVENTS = ['work.assigned', 'work.reminder-asked'] as const;
