/** Events of the work queue: who has taken an item on, who was reminded of it by hand, who stands in for whom. */
export const WORK_EVENTS = [
  'work.assigned',
  'work.reminder-asked',
  'work.delegated',
  'work.delegation-ended',
] as const;
