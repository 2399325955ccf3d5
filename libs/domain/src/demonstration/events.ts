import type { EventOf } from '#domain/kernel/event';

/** Events of the demonstration. */
export const DEMONSTRATION_EVENTS = ['clock.moved'] as const;

export type DemonstrationEvent = EventOf<(typeof DEMONSTRATION_EVENTS)[number], { readonly hours: number }>;
