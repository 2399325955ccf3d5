import { isPoint, type Point } from '#domain/associations/services/distance.rules';

/** South, west, north, east, in whole degrees outwards. */
type Bounds = readonly [south: number, west: number, north: number, east: number];

/** Where the countries of the directory are; points in others are not checked. */
const BOUNDS: Readonly<Record<string, Bounds>> = {
  GB: [49, -9, 61, 2],
  SO: [-2, 40, 12, 52],
  GH: [4, -4, 12, 2],
  NP: [26, 80, 31, 89],
  KE: [-5, 33, 6, 42],
  ET: [3, 32, 15, 48],
  DE: [47, 5, 56, 16],
  IT: [35, 6, 48, 19],
};

const inside = ([south, west, north, east]: Bounds, { lat, lng }: Point): boolean =>
  lat >= south && lat <= north && lng >= west && lng <= east;

/** Whether latitude and longitude are swapped: outside the country as given, inside it the other way round. */
export function isSwapped(country: string, point: Point): boolean {
  const bounds = BOUNDS[country];
  const other = { lat: point.lng, lng: point.lat };
  return bounds !== undefined && !inside(bounds, point) && isPoint(other) && inside(bounds, other);
}
