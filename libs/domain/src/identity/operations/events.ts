import type { EventOf } from '#domain/kernel/event';

/** Events of the running system. */
export const OPERATIONS_EVENTS = ['queue.retry-asked'] as const;

export type OperationsEvent = EventOf<
  (typeof OPERATIONS_EVENTS)[number],
  { readonly jobId: string | null; readonly job: string | null; readonly jobs: number }
>;
