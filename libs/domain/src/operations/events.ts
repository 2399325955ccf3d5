/** Events of the running system. */
export const OPERATIONS_EVENTS = ['queue.retry-asked'] as const;
