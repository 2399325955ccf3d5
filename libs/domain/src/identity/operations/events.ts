import type { Alike } from '#domain/kernel/event';

/** Events of the running system. */
export const OPERATIONS_EVENTS = ['queue.retry-asked'] as const;

/** What each event of the running system carries. */
export type OperationsEventData = Alike<
  (typeof OPERATIONS_EVENTS)[number],
  { readonly jobId: string | null; readonly job: string | null; readonly jobs: number }
>;
