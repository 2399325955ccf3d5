import type { Alike, EventPlace } from '#domain/kernel/event';

/** Every event of promises; those of the reply itself are the consultation's. */
export const PROMISE_EVENTS = ['promise.moved', 'promise.silent'] as const;

/** What each event of a promise carries. */
export type PromiseEventData = Alike<
  (typeof PROMISE_EVENTS)[number],
  Omit<EventPlace, 'professionalId'> & { readonly consultationId: string; readonly promiseId: string }
>;
