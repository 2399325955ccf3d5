import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { awarenessGap, medianGuess } from '#domain/remittances/lessons/awareness.rules';

/** 36 guesses of 1 to 36 per cent: the ranks of the interval are 12 and 25. */
const EACH_ONCE = Array.from({ length: 36 }, (_, i) => ({ perCent: i + 1, guesses: 1 }));

it('is the middle guess, between the guesses of two ranks', () => {
  expect(medianGuess(EACH_ONCE)).toMatchObject({ value: 18, lower: 12, upper: 25, n: 36, reason: null });
});

it('is kept back for fewer than 30 guesses, and says when there are none', () => {
  expect(medianGuess(EACH_ONCE.slice(0, 29))).toMatchObject({
    value: null,
    n: null,
    reason: 'FEWER_THAN',
    fewerThan: 30,
  });
  expect(medianGuess([])).toMatchObject({ value: null, reason: 'NO_DATA' });
});

it('is below 0 when people believe that it costs less than it does', () => {
  expect(awarenessGap(medianGuess(EACH_ONCE), 20.55)).toMatchObject({
    value: -2.55,
    lower: -8.55,
    upper: 4.45,
    n: 36,
  });
  expect(awarenessGap(medianGuess([]), 6.7)).toMatchObject({ value: null, reason: 'NO_DATA' });
});

it('has its value inside its interval, whatever was guessed', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(
        fc.record({ perCent: fc.integer({ min: 0, max: 50 }), guesses: fc.integer({ min: 1, max: 40 }) }),
        {
          minLength: 1,
          selector: ({ perCent }) => perCent,
        },
      ),
      (counts) => {
        const { value, lower, upper, n } = medianGuess(counts.sort((a, b) => a.perCent - b.perCent));
        if (value === null || lower === null || upper === null || n === null) return;
        expect(lower).toBeLessThanOrEqual(value);
        expect(value).toBeLessThanOrEqual(upper);
        const below = counts
          .filter(({ perCent }) => perCent < value)
          .reduce((sum, { guesses }) => sum + guesses, 0);
        expect(below).toBeLessThan(n / 2 + 1);
      },
    ),
  );
});
