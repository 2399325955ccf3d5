import { describe, expect, it } from '@jest/globals';
import type { Support } from '#domain/marketplace/needs/support.rules';
import {
  assertCovered,
  assertCovers,
  assertLeft,
  type BudgetFigures,
  leftOf,
  promised,
} from '#domain/placements/spending/budget.rules';

const paid = (amount: string, per: Support['per'], more: Partial<Support> = {}): Support => ({
  ...{ kind: 'ALLOWANCE', payer: 'IOM', amount, currency: 'USD', per },
  ...more,
});
const SPRING = { from: '2030-03-01', to: '2030-05-31' };
const FIGURES: BudgetFigures = {
  currency: 'USD',
  amount: 10_000n,
  paid: 3_000n,
  waiting: 1_000n,
  held: 2_000n,
};

describe('what is promised with an offer', () => {
  it.each([
    ['once', paid('900', 'ONCE'), 90_000n],
    ['by the day', paid('10', 'DAY'), 92_000n],
    ['by the week that has begun', paid('100', 'WEEK'), 140_000n],
    ['by the month that has begun', paid('900', 'MONTH'), 270_000n],
  ])('counts %s', (_, support, minor) => {
    expect(promised([support], SPRING)).toEqual(new Map([['USD', minor]]));
  });

  it.each([
    ['2030-01-31', '2030-02-28', 1],
    ['2030-01-31', '2030-03-31', 3],
    ['2030-12-15', '2031-01-14', 1],
    ['2030-12-15', '2031-01-15', 2],
  ])('has between %s and %s %i months', (from, to, months) => {
    expect(promised([paid('1', 'MONTH')], { from, to }).get('USD')).toBe(BigInt(months) * 100n);
  });

  it('is never more than the database keeps, whatever a slip in the terms says', () => {
    const kinds = ['ALLOWANCE', 'TRAVEL', 'LODGING'] as const;
    const most = kinds.map((kind) => paid('9999999999999.99', 'DAY', { kind }));
    const sum = promised(most, { from: '2030-01-01', to: '2039-12-31' }).get('USD') ?? 0n;
    expect(sum).toBe(9_000_000_000_000_000_000n);
    expect(BigInt.asIntN(64, sum)).toBe(sum);
  });

  it('leaves out what others bear and what is in kind, and never adds two currencies', () => {
    const support = [
      paid('900', 'ONCE'),
      paid('400', 'ONCE', { kind: 'TRAVEL' }),
      paid('500', 'ONCE', { kind: 'LODGING', payer: 'HOST' }),
      paid('90000', 'ONCE', { kind: 'VISA', currency: 'JPY' }),
      { kind: 'INSURANCE', payer: 'IOM', amount: null, currency: null, per: null } as const,
    ];
    expect(promised(support, SPRING)).toEqual(
      new Map([
        ['USD', 130_000n],
        ['JPY', 90_000n],
      ]),
    );
  });
});

describe('a budget', () => {
  it('has left what is neither paid, nor waits, nor is held', () => {
    expect(leftOf(FIGURES)).toBe(4_000n);
  });

  it('pays what is free and what the placement holds itself, and no more', () => {
    expect(() => assertLeft(FIGURES, 0n, 4_000n)).not.toThrow();
    expect(() => assertLeft(FIGURES, 0n, 4_001n)).toThrow(
      expect.objectContaining({ code: 'BUDGET_EXCEEDED', details: { field: 'amount', left: '40.00' } }),
    );
    expect(() => assertLeft(FIGURES, 2_000n, 6_000n)).not.toThrow();
    expect(() => assertLeft(FIGURES, 2_000n, 6_001n)).toThrow('BUDGET_EXCEEDED');
  });

  it('of which more is held than there is still pays a placement what that holds, up to what is unspent', () => {
    const short = { ...FIGURES, held: 9_000n };
    expect(() => assertLeft(short, 5_000n, 5_000n)).not.toThrow();
    expect(() => assertLeft(short, 9_000n, 6_001n)).toThrow('BUDGET_EXCEEDED');
    expect(() => assertLeft(short, 0n, 1n)).toThrow('BUDGET_EXCEEDED');
  });

  it('covers what waits only while it is not spent, and is not cut below what is used', () => {
    expect(() => assertCovered(FIGURES, 7_000n)).not.toThrow();
    expect(() => assertCovered(FIGURES, 7_001n)).toThrow('BUDGET_EXCEEDED');
    expect(() => assertCovers(FIGURES, 6_000n)).not.toThrow();
    expect(() => assertCovers(FIGURES, 5_999n)).toThrow('BUDGET_EXCEEDED');
  });
});
