import type { Alike, EventsWith } from '#domain/kernel/event';

/** Events of corridors. */
export const CORRIDOR_EVENTS = ['corridor.crossed', 'corridor.action-planned'] as const;

/** What each event of a corridor carries: where money is sent from and to, ISO 3166-1 alpha-2. */
export type CorridorEventData = EventsWith<
  { readonly sending: string; readonly receiving: string },
  Alike<(typeof CORRIDOR_EVENTS)[number]> & {
    /** FELL to 5 % or less, or ROSE above it. */
    readonly 'corridor.crossed': { readonly period: string; readonly way: 'FELL' | 'ROSE' };
  }
>;
