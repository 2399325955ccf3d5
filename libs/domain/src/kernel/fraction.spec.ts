import { describe, expect, it } from '@jest/globals';
import { Decimal } from 'decimal.js';
import fc from 'fast-check';
import {
  absolute,
  compare,
  fraction,
  minus,
  over,
  plus,
  rounded,
  times,
  ZERO,
} from '#domain/kernel/fraction';

const exact = Decimal.clone({
  precision: 200,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -100,
  toExpPos: 100,
});
const amounts = fc
  .tuple(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, scale]) => new exact(digits.toString()).div(new exact(10).pow(scale)).toFixed());
const of = (text: string) => fraction(text) ?? ZERO;

describe('exact arithmetic', () => {
  it('agrees with a library of decimals of 200 digits in every operation, and in rounding', () => {
    fc.assert(
      fc.property(amounts, amounts, fc.integer({ min: 0, max: 8 }), (a, b, places) => {
        const [x, y] = [new exact(a), new exact(b)];
        const same = (mine: string, theirs: Decimal) => {
          expect(mine).toBe(theirs.toFixed(places).replace(/^-(0(\.0*)?)$/, '$1'));
        };
        same(rounded(plus(of(a), of(b)), places), x.plus(y));
        same(rounded(minus(of(a), of(b)), places), x.minus(y));
        same(rounded(times(of(a), of(b)), places), x.times(y));
        if (!y.isZero()) same(rounded(over(of(a), of(b)), places), x.div(y));
        same(rounded(absolute(of(a)), places), x.abs());
        expect(compare(of(a), of(b))).toBe(x.comparedTo(y));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['12', '12.00'],
    ['.01059', '0.01'],
    ['-0.125', '-0.13'],
    ['1.2e-5', '0.00'],
    ['3E2', '300.00'],
    ['-.001', '0.00'],
  ])('reads %s', (text, reads) => {
    expect(rounded(of(text), 2)).toBe(reads);
  });

  it.each(['', '.', '-', 'abc', '1,5', '0x10', 'Infinity', '1e999', '9'.repeat(41), ' 1'])(
    'does not read %j',
    (text) => {
      expect(fraction(text)).toBeNull();
    },
  );

  it('divides by nothing but numbers other than 0', () => {
    expect(() => over(of('1'), ZERO)).toThrow(RangeError);
  });
});
