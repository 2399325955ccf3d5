/** A point on the earth, in degrees (WGS 84). */
export interface Point {
  readonly lat: number;
  readonly lng: number;
}

/** Mean radius of the earth in kilometres (IUGG R1). */
const EARTH_KM = 6_371.0088;
const RADIANS = Math.PI / 180;

/** Kilometres between two points along a great circle, by the haversine formula. */
export function distanceKm(a: Point, b: Point): number {
  const half = (from: number, to: number): number => Math.sin(((to - from) * RADIANS) / 2) ** 2;
  const h = half(a.lat, b.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(a.lng, b.lng);
  return 2 * EARTH_KM * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** Whether the numbers are a point on the earth. */
export const isPoint = ({ lat, lng }: Point): boolean => Math.abs(lat) <= 90 && Math.abs(lng) <= 180;

/** From one longitude eastwards to another. */
type Strip = readonly [west: number, east: number];

/** A box that holds every point within a radius; two strips where it crosses the 180th meridian. */
export interface Box {
  readonly south: number;
  readonly north: number;
  readonly strips: readonly Strip[];
}

/** The box around a point, for a search by index before the distances are reckoned. */
export function boxAround({ lat, lng }: Point, radiusKm: number): Box {
  const angle = radiusKm / EARTH_KM;
  const degrees = angle / RADIANS;
  const south = Math.max(-90, lat - degrees);
  const north = Math.min(90, lat + degrees);
  if (south <= -90 || north >= 90) return { south, north, strips: [[-180, 180]] };
  const wide = Math.asin(Math.min(1, Math.sin(angle) / Math.cos(lat * RADIANS))) / RADIANS;
  const [west, east] = [lng - wide, lng + wide];
  if (west < -180)
    return {
      south,
      north,
      strips: [
        [west + 360, 180],
        [-180, east],
      ],
    };
  if (east > 180)
    return {
      south,
      north,
      strips: [
        [west, 180],
        [-180, east - 360],
      ],
    };
  return { south, north, strips: [[west, east]] };
}
