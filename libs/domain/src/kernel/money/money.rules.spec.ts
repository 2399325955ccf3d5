import { describe, expect, it } from '@jest/globals';
import { decimalsOf, PAID_IN } from '#domain/kernel/money/currency';
import { inUnits, minorOf, written } from '#domain/kernel/money/money.rules';

describe('an amount', () => {
  it.each([
    ['1250.50', 'USD', 125_050n],
    ['1250', 'USD', 125_000n],
    ['0.01', 'EUR', 1n],
    ['90000', 'JPY', 90_000n],
    ['90000.00', 'JPY', 90_000n],
    ['12.345', 'KWD', 12_345n],
    ['12.3', 'KWD', 12_300n],
    ['150000', 'XOF', 150_000n],
    ['9999999999999.99', 'USD', 999_999_999_999_999n],
  ])('%s %s is so many minor units', (amount, currency, minor) => {
    expect(minorOf({ amount, currency })).toBe(minor);
  });

  it.each([
    ['12.345', 'USD', 'MOST_DECIMALS'],
    ['12.5', 'JPY', 'MOST_DECIMALS'],
    ['1.000', 'USD', 'MOST_DECIMALS'],
    ['90.000', 'JPY', 'MOST_DECIMALS'],
    ['12.3456', 'KWD', 'MOST_DECIMALS'],
    ['0', 'USD', 'OUT_OF_RANGE'],
    ['0.00', 'USD', 'OUT_OF_RANGE'],
    ['10000000000000', 'USD', 'OUT_OF_RANGE'],
    ['-5', 'USD', 'AMOUNT_FORM'],
    ['1e3', 'USD', 'AMOUNT_FORM'],
    ['1,250', 'USD', 'AMOUNT_FORM'],
    ['', 'USD', 'AMOUNT_FORM'],
    ['5', 'ABC', 'CURRENCY_FORM'],
  ])('%s %s is refused: %s', (amount, currency, code) => {
    expect(minorOf({ amount, currency })).toMatchObject({ code });
  });

  it('names the field of what is wrong', () => {
    expect(minorOf({ amount: '5', currency: 'ABC' }, 'support.2.amount')).toMatchObject({
      field: 'support.2.currency',
    });
  });

  it.each([
    [125_050n, 'USD', '1250.50'],
    [5n, 'USD', '0.05'],
    [-5n, 'USD', '-0.05'],
    [0n, 'KWD', '0.000'],
    [90_000n, 'JPY', '90000'],
  ])('of %s minor units of %s is written %s', (minor, currency, text) => {
    expect(inUnits(minor, currency)).toBe(text);
  });

  it('has all decimals of its currency', () => {
    expect(written({ amount: '900', currency: 'USD' })).toBe('900.00');
    expect(written({ amount: '900.00', currency: 'JPY' })).toBe('900');
  });
});

describe('the currencies', () => {
  it('in which somebody is paid are those of today, without funds', () => {
    expect(PAID_IN).toEqual(expect.arrayContaining(['USD', 'EUR', 'JPY', 'KWD', 'XOF', 'SOS']));
    for (const none of ['HRK', 'ZMK', 'USN', 'CLF', 'XXX', 'XAU']) expect(PAID_IN).not.toContain(none);
  });

  it('have the decimals that Intl knows, where it follows ISO 4217', () => {
    const digits = (currency: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits;
    for (const code of ['USD', 'EUR', 'GBP', 'JPY', 'KRW', 'XOF', 'XAF', 'KWD', 'BHD', 'OMR', 'TND', 'JOD'])
      expect(decimalsOf(code)).toBe(digits(code));
  });
});
