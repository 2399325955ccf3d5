import type { EventsWith } from '#domain/kernel/event';
import type { MapPolicy } from '#domain/mapping/map/policy';

/** Events of the map. */
export const MAP_EVENTS = ['map.published', 'map.policy-decided'] as const;

/** What each event of the map carries: the heritage country, ISO 3166-1 alpha-2, and what came of it. */
export type MapEventData = EventsWith<
  { readonly country: string },
  {
    readonly 'map.published': { readonly month: string };
    readonly 'map.policy-decided': { readonly policy: MapPolicy };
  }
>;
