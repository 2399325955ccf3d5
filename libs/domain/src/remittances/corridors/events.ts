import type { EventOf } from '#domain/kernel/event';

/** Events of corridors. */
export const CORRIDOR_EVENTS = ['corridor.crossed', 'corridor.action-planned'] as const;

export type CorridorEvent = EventOf<
  (typeof CORRIDOR_EVENTS)[number],
  {
    /** Where money is sent from and to, ISO 3166-1 alpha-2. */
    readonly sending?: string;
    readonly receiving?: string;
    readonly period?: string;
    /** FELL to 5 % or less, or ROSE above it. */
    readonly way?: 'FELL' | 'ROSE';
    /** Whoever watches the corridor, or owns the action. */
    readonly receiverIds?: readonly string[];
  }
>;
