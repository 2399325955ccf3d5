import type { Alike } from '#domain/kernel/event';

/** Events of the demonstration. */
export const DEMONSTRATION_EVENTS = ['clock.moved'] as const;

/** What each event of the demonstration carries. */
export type DemonstrationEventData = Alike<(typeof DEMONSTRATION_EVENTS)[number], { readonly hours: number }>;
