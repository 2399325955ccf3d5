import { isPoint, type Point } from '#domain/associations/services/distance.rules';
import { SERVICE_LIMITS } from '#domain/associations/services/limits';
import type { ServiceCategory } from '#domain/associations/services/service';
import { isCountry } from '#domain/kernel/codes';
import type { Finding } from '#domain/kernel/findings';
import { cleanText } from '#domain/kernel/text/text.rules';

/** How much of where a service is may be known: all of it, the district, or the area that it serves alone. */
export const PLACE_VISIBILITIES = ['FULL', 'DISTRICT', 'HIDDEN'] as const;
export type PlaceVisibility = (typeof PLACE_VISIBILITIES)[number];

/** Where a service is given. */
export interface Place {
  readonly visibility: PlaceVisibility;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** Region or county, by name. */
  readonly region: string;
  readonly town: string | null;
  readonly address: string | null;
  readonly postcode: string | null;
  readonly point: Point | null;
}

/** Services of these kinds are hidden unless somebody says otherwise: their address can cost a life. */
const HIDDEN_AT_FIRST: readonly ServiceCategory[] = ['SHELTER', 'PHYSICAL_SAFETY', 'WOMENS_SERVICES'];

/** How much of its place may be known when nobody has said. */
export const visibilityFor = (categories: readonly ServiceCategory[]): PlaceVisibility =>
  categories.some((category) => HIDDEN_AT_FIRST.includes(category)) ? 'HIDDEN' : 'FULL';

/** Side of the cells, in degrees, to the middle of which a point of a district is moved: about eleven kilometres. */
const CELL = 0.1;
const middle = (degrees: number): number => Number(((Math.floor(degrees / CELL) + 0.5) * CELL).toFixed(2));

/** The middle of the cell that a point is in: it tells the district and nothing nearer. */
export const coarsePoint = ({ lat, lng }: Point): Point => ({
  lat: Math.max(-90, Math.min(90, middle(lat))),
  lng: Math.max(-180, Math.min(180, middle(lng))),
});

/**
 * What is kept of a place. What may not be shown is not kept: a hidden place has its country and region alone, one of
 * a district its town and the middle of its cell. So nothing can leak that nobody has.
 */
export function keptPlace(place: Place): Place {
  const { visibility, country, region, town, point } = place;
  if (visibility === 'FULL') return place;
  const kept = { visibility, country, region, town: null, address: null, postcode: null, point: null };
  return visibility === 'HIDDEN' ? kept : { ...kept, town, point: point && coarsePoint(point) };
}

const fits = (text: string, most: number): boolean => 'text' in cleanText(text, { max: most, lines: 'one' });

/** What is wrong with a place. */
export function problemsOfPlace(field: string, place: Place): Finding[] {
  const { country, region, town, address, postcode, point } = place;
  const texts: readonly [string, string | null, number][] = [
    ['region', region, SERVICE_LIMITS.town[1]],
    ['town', town, SERVICE_LIMITS.town[1]],
    ['address', address, SERVICE_LIMITS.address[1]],
    ['postcode', postcode, SERVICE_LIMITS.postcode[1]],
  ];
  return [
    ...(isCountry(country) ? [] : [{ field: `${field}.country`, code: 'COUNTRY_FORM' } as const]),
    ...texts.flatMap(([name, text, most]): Finding[] =>
      text === null || fits(text, most)
        ? []
        : [{ field: `${field}.${name}`, code: 'MOST_CHARACTERS', values: { most } }],
    ),
    ...(point === null || isPoint(point) ? [] : [{ field: `${field}.point`, code: 'OUT_OF_RANGE' } as const]),
  ];
}
