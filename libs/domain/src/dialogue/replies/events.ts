import type { EventOf } from '#domain/kernel/event';

/** Every event of promises; those of the reply itself are the consultation's. */
export const PROMISE_EVENTS = ['promise.moved', 'promise.silent'] as const;

export type PromiseEvent = EventOf<
  (typeof PROMISE_EVENTS)[number],
  {
    readonly consultationId: string;
    readonly institutionId: string;
    readonly programmeId: string;
    readonly country: string;
    readonly promiseId: string;
  }
>;
