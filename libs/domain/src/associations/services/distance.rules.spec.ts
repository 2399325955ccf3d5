import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boxAround, distanceKm, type Point } from '#domain/associations/services/distance.rules';
import { coarsePoint, keptPlace, type Place, visibilityFor } from '#domain/associations/services/place.rules';
import { describeDirectory, directoryJson } from '#testing/directory-data';

const pairs =
  directoryJson<Record<string, { a: [number, number]; b: [number, number]; km: number }[]>>(
    'vectors/statistics.json',
  )['haversineKm_R6371.0088'] ?? [];

describeDirectory('distances', () => {
  it.each(pairs)('from $a to $b is $km km', ({ a, b, km }) => {
    const point = ([lat, lng]: [number, number]): Point => ({ lat, lng });
    expect(distanceKm(point(a), point(b))).toBeCloseTo(km, 2);
  });
});

const points = fc.record({
  lat: fc.double({ min: -89, max: 89, noNaN: true }),
  lng: fc.double({ min: -180, max: 180, noNaN: true }),
});

it('has every point within the radius in the box around the middle', () => {
  fc.assert(
    fc.property(points, points, fc.double({ min: 1, max: 500, noNaN: true }), (middle, other, radius) => {
      const { south, north, strips } = boxAround(middle, radius);
      const isIn =
        other.lat >= south - 1e-9 &&
        other.lat <= north + 1e-9 &&
        strips.some(([west, east]) => other.lng >= west - 1e-9 && other.lng <= east + 1e-9);
      return distanceKm(middle, other) > radius || isIn;
    }),
    { numRuns: 2_000 },
  );
});

const place: Place = {
  visibility: 'FULL',
  country: 'GB',
  region: 'Greater London',
  town: 'London',
  address: '12 Quiet Street',
  postcode: 'E1 1AA',
  point: { lat: 51.5074, lng: -0.1278 },
};

it('keeps of a district its town and the middle of a cell, and of a hidden place the region alone', () => {
  expect(keptPlace(place)).toEqual(place);
  expect(keptPlace({ ...place, visibility: 'DISTRICT' })).toEqual({
    ...place,
    visibility: 'DISTRICT',
    address: null,
    postcode: null,
    point: { lat: 51.55, lng: -0.15 },
  });
  expect(keptPlace({ ...place, visibility: 'HIDDEN' })).toEqual({
    ...place,
    visibility: 'HIDDEN',
    town: null,
    address: null,
    postcode: null,
    point: null,
  });
});

it('moves every point of a cell to the same place, and leaves it there', () => {
  fc.assert(
    fc.property(points, (point) => {
      const coarse = coarsePoint(point);
      expect(coarsePoint(coarse)).toEqual(coarse);
      expect(Math.abs(coarse.lat - point.lat)).toBeLessThan(0.0501);
    }),
  );
});

it('hides shelters and refuges unless somebody says otherwise', () => {
  expect([
    visibilityFor(['SHELTER']),
    visibilityFor(['LEGAL', 'WOMENS_SERVICES']),
    visibilityFor(['LEGAL']),
  ]).toEqual(['HIDDEN', 'HIDDEN', 'FULL']);
});
