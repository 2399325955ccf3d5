import { describe, expect, it } from '@jest/globals';
import { cleanSupport, type Support, supportProblems } from '#domain/marketplace/needs/support.rules';

const ALLOWANCE: Support = { kind: 'ALLOWANCE', payer: 'IOM', amount: '900', currency: 'USD', per: 'MONTH' };
const ROOM: Support = { kind: 'LODGING', payer: 'HOST', amount: null, currency: null, per: null };
const codes = (...support: Support[]) => supportProblems(support).map(({ field, code }) => [field, code]);

describe('what is offered', () => {
  it('may be an amount, or the thing itself', () => {
    expect(codes(ALLOWANCE, ROOM)).toEqual([]);
    expect(codes(ALLOWANCE, { ...ALLOWANCE, payer: 'HOST', amount: '5000', currency: 'JPY' })).toEqual([]);
  });

  it('says once who pays what', () => {
    expect(codes(ROOM, { ...ROOM })).toEqual([['support.1', 'DUPLICATE']]);
  });

  it('names with an amount its currency and how often it is paid, and nothing without one', () => {
    expect(codes({ ...ALLOWANCE, currency: null, per: null })).toEqual([
      ['support.0.currency', 'MISSING'],
      ['support.0.per', 'MISSING'],
    ]);
    expect(codes({ ...ROOM, currency: 'USD' })).toEqual([['support.0.amount', 'MISSING']]);
  });

  it('is no amount that its currency does not have', () => {
    expect(codes(ROOM, { ...ALLOWANCE, amount: '12.345' })).toEqual([['support.1.amount', 'MOST_DECIMALS']]);
    expect(codes({ ...ALLOWANCE, amount: '0.5', currency: 'JPY' })).toEqual([
      ['support.0.amount', 'MOST_DECIMALS'],
    ]);
    expect(codes({ ...ALLOWANCE, amount: '-1' })).toEqual([['support.0.amount', 'AMOUNT_FORM']]);
    expect(codes({ ...ALLOWANCE, currency: 'QQQ' })).toEqual([['support.0.currency', 'CURRENCY_FORM']]);
  });

  it('is kept with all decimals of its currency', () => {
    expect(cleanSupport([ALLOWANCE, ROOM])).toEqual([{ ...ALLOWANCE, amount: '900.00' }, ROOM]);
  });
});
