import { describe, expect, it } from '@jest/globals';
import { MAX_ATTEMPTS, retryAt } from '#domain/outreach/notifications/delivery.rules';
import { DEFAULT_PREFERENCES } from '#domain/outreach/notifications/notification';
import { assertGoodPreferences } from '#domain/outreach/notifications/preferences.rules';

describe('trying a delivery again', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  const pause = (failures: number): number =>
    ((retryAt(failures, now)?.getTime() ?? 0) - now.getTime()) / 1000;

  it('waits twice as long each time, never more than an hour', () => {
    expect([1, 2, 3, 10, 11, 12, MAX_ATTEMPTS - 1].map(pause)).toEqual([2, 4, 8, 1024, 2048, 3600, 3600]);
  });

  it('gives up in the end', () => expect(retryAt(MAX_ATTEMPTS, now)).toBeNull());
});

describe('preferences', () => {
  it('may switch off what is not mandatory, and set quiet hours', () => {
    const off = [{ kind: 'SUGGESTION', channel: 'MAIL' }] as const;
    const quietHours = { from: '22:00', to: '06:30' };
    expect(() => assertGoodPreferences({ ...DEFAULT_PREFERENCES, off, quietHours })).not.toThrow();
  });

  it('are refused with every problem at once', () => {
    const bad = () =>
      assertGoodPreferences({
        off: [{ kind: 'SECURITY', channel: 'MAIL' }],
        quietHours: { from: '9', to: '24:00' },
        digestOnly: false,
      });
    expect(bad).toThrow(
      expect.objectContaining({
        code: 'BAD_INPUT',
        details: expect.objectContaining({
          problems: [
            expect.objectContaining({ field: 'off' }),
            expect.objectContaining({ field: 'quietHours.from' }),
            expect.objectContaining({ field: 'quietHours.to' }),
          ],
        }),
      }),
    );
  });
});
