import { describe, expect, it } from '@jest/globals';
import { areColleagues, assertCanCover, spanOf } from '#domain/identity/delegations/delegation.rules';
import type { StaffGrant } from '#domain/kernel/actor';

/** The second of May in London, and in Mogadishu, where it is three hours later. */
const NOW = new Date('2029-05-02T09:30:00Z');

describe('handing work over for a while', () => {
  it('begins and ends at midnight of who is away, and today begins now', () => {
    expect(spanOf({ startsOn: '2029-05-03', endsOn: '2029-05-04' }, NOW, 'Africa/Mogadishu')).toEqual({
      startsAt: new Date('2029-05-02T21:00:00Z'),
      endsAt: new Date('2029-05-04T21:00:00Z'),
    });
    expect(spanOf({ startsOn: '2029-05-02', endsOn: '2029-05-02' }, NOW, 'UTC')).toEqual({
      startsAt: NOW,
      endsAt: new Date('2029-05-03T00:00:00Z'),
    });
  });

  it.each([
    ['yesterday', { startsOn: '2029-05-01', endsOn: '2029-05-04' }, 'startsOn'],
    ['an end before the beginning', { startsOn: '2029-05-04', endsOn: '2029-05-03' }, 'endsOn'],
    ['more than a year', { startsOn: '2029-05-02', endsOn: '2030-05-03' }, 'endsOn'],
  ])('refuses %s', (_what, absence, field) => {
    expect(() => spanOf(absence, NOW, 'UTC')).toThrow(
      expect.objectContaining({ code: 'BAD_INPUT', details: expect.objectContaining({ field }) }),
    );
  });

  it('takes a whole leap year', () => {
    expect(() => spanOf({ startsOn: '2029-05-02', endsOn: '2030-05-02' }, NOW, 'UTC')).not.toThrow();
  });

  it('goes once, to somebody who is there', () => {
    expect(() => assertCanCover({ isHandedOver: false, isAway: false })).not.toThrow();
    expect(() => assertCanCover({ isHandedOver: true, isAway: false })).toThrow(
      expect.objectContaining({ code: 'DELEGATION_OVERLAPS' }),
    );
    expect(() => assertCanCover({ isHandedOver: false, isAway: true })).toThrow(
      expect.objectContaining({ code: 'DELEGATE_UNAVAILABLE' }),
    );
  });
});

describe('colleagues', () => {
  const grant = (more: Partial<StaffGrant> = {}): StaffGrant => ({
    role: 'CASE_OFFICER',
    programmeId: 'p',
    country: 'SO',
    ...more,
  });
  it.each([
    ['work on the same cases', grant(), grant({ role: 'APPROVER' }), true],
    ['are both of those with a wider reach', grant(), grant({ country: null }), true],
    ['are not of another programme', grant(), grant({ programmeId: 'q' }), false],
    ['are not of another country', grant(), grant({ country: 'GH' }), false],
    ['are not those who only look', grant(), grant({ role: 'ANALYST' }), false],
  ])('%s', (_what, own, other, answer) => {
    expect(areColleagues([own], [other])).toBe(answer);
    expect(areColleagues([other], [own])).toBe(answer);
  });
});
