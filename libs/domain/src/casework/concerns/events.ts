import type { Alike } from '#domain/kernel/event';

/** What happens to a concern; its words stay with it. */
export const CONCERN_EVENTS = ['concern.raised', 'concern.updated'] as const;

/** What each event of a concern carries: no more than what decides which officers are notified. */
export type ConcernEventData = Alike<(typeof CONCERN_EVENTS)[number], { readonly country?: string }>;
