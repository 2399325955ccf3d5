import { expect, it } from '@jest/globals';
import { capacityOn, freshnessOn } from '#domain/associations/services/freshness.rules';
import { addDays } from '#domain/kernel/dates';

it('asks after 150 days, is stale after 180, and leaves the directory after 365', () => {
  const at = [0, 149, 150, 179, 180, 364, 365].map((days) =>
    freshnessOn('2027-01-01', addDays('2027-01-01', days)),
  );
  expect(at).toEqual(['FRESH', 'FRESH', 'DUE', 'DUE', 'STALE', 'STALE', 'UNLISTED']);
});

it('knows free places for fourteen days', () => {
  const capacity = { available: 3, on: '2027-01-01' };
  expect([
    capacityOn(capacity, '2027-01-15'),
    capacityOn(capacity, '2027-01-16'),
    capacityOn(null, '2027-01-01'),
  ]).toEqual([3, null, null]);
});
