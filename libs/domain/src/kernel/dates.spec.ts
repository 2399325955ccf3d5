import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  intersect,
  isIsoDate,
  overlapDays,
  windowDays,
} from '#domain/kernel/dates';

describe('dates', () => {
  it.each(['2026-02-31', '2025-02-29', '0000-00-00', '2026-13-01', '2026-1-1', '9999-12-31', 'tomorrow', ''])(
    'refuses %p',
    (text) => expect(isIsoDate(text)).toBe(false),
  );

  it.each(['2024-02-29', '2026-12-31'])('accepts %p', (text) => expect(isIsoDate(text)).toBe(true));

  it('counts both ends of a window', () => {
    expect(windowDays({ from: '2026-03-01', to: '2026-03-14' })).toBe(14);
    expect(windowDays({ from: '2026-03-02', to: '2026-03-01' })).toBe(0);
  });

  it('ends a month on its last day', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-05-15', 12)).toBe('2027-05-15');
    expect(addMonths('2026-03-31', -1)).toBe('2026-02-28');
  });

  it('adds and measures days consistently', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(daysBetween('2026-06-15', addDays('2026-06-15', days))).toBe(days);
      }),
    );
  });

  it('finds what windows share', () => {
    const march = { from: '2026-03-01', to: '2026-03-31' };
    expect(intersect(march, { from: '2026-03-20', to: '2026-04-10' })).toEqual({
      from: '2026-03-20',
      to: '2026-03-31',
    });
    expect(overlapDays(march, { from: '2026-03-31', to: '2026-04-10' })).toBe(1);
    expect(intersect(march, { from: '2026-04-01', to: '2026-04-10' })).toBeNull();
  });
});
