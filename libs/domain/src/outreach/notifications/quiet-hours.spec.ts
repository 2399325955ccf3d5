import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { localTime, momentOf } from '#domain/kernel/local-time';
import { afterQuietHours, minutesOf, nextDigest } from '#domain/outreach/notifications/quiet-hours';

const at = (text: string): Date => new Date(text);

describe('quiet hours', () => {
  const night = { from: '22:00', to: '07:00' };

  it.each([
    ['before them', '2026-03-10T18:59:00Z', '2026-03-10T18:59:00Z'],
    ['at their first minute', '2026-03-10T19:00:00Z', '2026-03-11T04:00:00Z'],
    ['after midnight', '2026-03-10T23:10:00Z', '2026-03-11T04:00:00Z'],
    ['at their end', '2026-03-11T04:00:00Z', '2026-03-11T04:00:00Z'],
  ])('spanning midnight, %s', (_, now, expected) => {
    expect(afterQuietHours(at(now), night, 'Africa/Mogadishu')).toEqual(at(expected));
  });

  it('within a day', () => {
    const siesta = { from: '13:00', to: '15:30' };
    expect(afterQuietHours(at('2026-07-01T12:10:00Z'), siesta, 'Europe/Madrid')).toEqual(
      at('2026-07-01T13:30:00Z'),
    );
  });

  it('are none when absent, empty or not times of day', () => {
    const now = at('2026-03-10T23:10:00Z');
    for (const quiet of [null, { from: '22:00', to: '22:00' }, { from: '25:00', to: '07:00' }])
      expect(afterQuietHours(now, quiet, 'UTC')).toEqual(now);
    expect([minutesOf('07:05'), minutesOf('7:05'), minutesOf('24:00')]).toEqual([425, null, null]);
  });

  it('end at the wall-clock time on the night when the clocks change', () => {
    expect(afterQuietHours(at('2026-03-28T23:30:00Z'), night, 'Europe/London')).toEqual(
      at('2026-03-29T06:00:00Z'),
    );
  });
});

describe('the weekly digest', () => {
  it.each([
    ['2026-03-10T20:30:00Z', '2026-03-16T05:00:00Z'],
    ['2026-03-16T04:59:00Z', '2026-03-16T05:00:00Z'],
    ['2026-03-16T05:00:00Z', '2026-03-23T05:00:00Z'],
    ['2026-03-15T22:00:00Z', '2026-03-16T05:00:00Z'],
  ])('after %s comes at %s', (now, expected) => {
    expect(nextDigest(at(now), 'Africa/Mogadishu')).toEqual(at(expected));
  });
});

describe('local time', () => {
  it('finds the moment of a wall-clock time again, in every zone and season', () => {
    const zones = fc.constantFrom(
      'UTC',
      'Europe/London',
      'Asia/Kathmandu',
      'America/St_Johns',
      'Pacific/Apia',
    );
    const moments = fc.date({ min: at('2000-01-01'), max: at('2060-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, zones, (now, zone) => {
        const found = localTime(momentOf(now, zone, 0, 12, 30), zone);
        const today = localTime(now, zone);
        expect(found).toEqual({ ...today, hour: 12, minute: 30 });
      }),
    );
  });

  it('stays within an hour of a time that the change of the clocks skips', () => {
    const skipped = momentOf(at('2026-03-29T00:10:00Z'), 'Europe/London', 0, 1, 30);
    expect(Math.abs(skipped.getTime() - at('2026-03-29T01:00:00Z').getTime())).toBeLessThanOrEqual(3_600_000);
  });
});
