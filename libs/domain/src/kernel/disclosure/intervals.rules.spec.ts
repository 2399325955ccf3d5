import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { newcombe, shownGain, wilson } from '#domain/kernel/disclosure/intervals.rules';
import { describeVectors, VECTORS } from '#testing/vectors';

describeVectors('the worked intervals', () => {
  it.each(VECTORS['wilson95'] as { k: number; n: number; lo: number; hi: number }[])(
    'of $k among $n',
    ({ k, n, lo, hi }) => {
      const [lower, upper] = wilson(k, n);
      expect(lower).toBeCloseTo(lo, 5);
      expect(upper).toBeCloseTo(hi, 5);
    },
  );
});

it('takes the interval of a difference from the worked case of Newcombe (1998): 56/70 against 48/80', () => {
  const [lower, upper] = newcombe({ hits: 48, n: 80 }, { hits: 56, n: 70 });
  expect(lower).toBeCloseTo(0.0524, 4);
  expect(upper).toBeCloseTo(0.3339, 4);
});

it('holds the difference itself, and nothing beyond -1 and 1', () => {
  const share = fc
    .integer({ min: 1, max: 500 })
    .chain((n) => fc.integer({ min: 0, max: n }).map((hits) => ({ hits, n })));
  fc.assert(
    fc.property(share, share, (before, after) => {
      const [lower, upper] = newcombe(before, after);
      const gain = after.hits / after.n - before.hits / before.n;
      expect(lower).toBeLessThanOrEqual(gain + 1e-9);
      expect(upper).toBeGreaterThanOrEqual(gain - 1e-9);
      expect(Math.max(-lower, upper)).toBeLessThanOrEqual(1 + 1e-9);
    }),
  );
});

it('shows a gain from enough answers on, and says when there are none', () => {
  expect(shownGain({ hits: 0, n: 0 }, { hits: 3, n: 4 }, 30).reason).toBe('NO_DATA');
  expect(shownGain({ hits: 9, n: 29 }, { hits: 30, n: 40 }, 30)).toMatchObject({
    value: null,
    fewerThan: 30,
  });
  expect(shownGain({ hits: 15, n: 30 }, { hits: 30, n: 40 }, 30)).toMatchObject({ value: 0.25, n: 30 });
});
