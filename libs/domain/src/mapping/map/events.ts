import type { EventOf } from '#domain/kernel/event';
import type { MapPolicy } from '#domain/mapping/map/policy';

/** Events of the map. */
export const MAP_EVENTS = ['map.published', 'map.policy-decided'] as const;

export type MapEvent = EventOf<
  (typeof MAP_EVENTS)[number],
  {
    /** The heritage country, ISO 3166-1 alpha-2. */
    readonly country?: string;
    readonly month?: string;
    readonly policy?: MapPolicy;
  }
>;
