import { expect, it } from '@jest/globals';
import { localMoment } from '#portal/screens/marketplace/interviews/local-moment';

const inZone = (typed: string, zone: string) => localMoment(typed, zone)?.toISOString() ?? null;

it('is the moment by the clocks of a zone, in summer and in winter', () => {
  expect(inZone('2027-03-01T09:00', 'Europe/London')).toBe('2027-03-01T09:00:00.000Z');
  expect(inZone('2027-07-01T09:00', 'Europe/London')).toBe('2027-07-01T08:00:00.000Z');
  expect(inZone('2027-07-01T00:30', 'Africa/Mogadishu')).toBe('2027-06-30T21:30:00.000Z');
  expect(inZone('2027-07-01T09:00', 'Asia/Kathmandu')).toBe('2027-07-01T03:15:00.000Z');
});

it('is none for a time that the clocks leave out, and the first of one that comes twice', () => {
  expect(inZone('2027-03-28T01:30', 'Europe/London')).toBeNull();
  expect(inZone('2027-03-28T02:00', 'Europe/London')).toBe('2027-03-28T01:00:00.000Z');
  expect(inZone('2027-10-31T01:30', 'Europe/London')).toBe('2027-10-31T00:30:00.000Z');
  expect(inZone('2027-03-14T02:30', 'America/New_York')).toBeNull();
  expect(inZone('2027-11-07T01:30', 'America/New_York')).toBe('2027-11-07T05:30:00.000Z');
});

it('is none for what is no time', () => {
  expect(inZone('', 'UTC')).toBeNull();
  expect(inZone('soon', 'UTC')).toBeNull();
});
