import type { EventOf } from '#domain/kernel/event';

/** What happens to a concern; its words stay with it. */
export const CONCERN_EVENTS = ['concern.raised', 'concern.updated'] as const;

/** No more than what decides which officers are notified. */
export type ConcernEvent = EventOf<(typeof CONCERN_EVENTS)[number], { readonly country?: string }>;
