import { describe, expect, it } from '@jest/globals';
import { type Fraction, fraction, rounded, ZERO } from '#domain/kernel/fraction';
import {
  agreement,
  costInMoney,
  costOf,
  estimatedCost,
  isExtreme,
  savedInAYear,
} from '#domain/remittances/prices/cost.rules';
import { describeVectors, VECTORS } from '#testing/vectors';

const of = (value: unknown): Fraction | null =>
  typeof value === 'number' || typeof value === 'string' ? fraction(String(value)) : null;
const sure = (value: unknown): Fraction => of(value) ?? ZERO;

describeVectors('the cost of the worked services', () => {
  const { cases } = (VECTORS['rpwTotalCost'] ?? { cases: [] }) as {
    cases: Record<string, number | string | null>[];
  };

  it.each(cases)(
    '$src',
    ({ amount, fee, applied, interbank, totalPct, marginPct, feePct, costInSendCurrency }) => {
      const cost = costOf({
        amount: of(amount),
        fee: of(fee),
        applied: of(applied),
        interbank: of(interbank),
      });
      if (!amount || interbank === 0) {
        expect(cost.totalPct).toBeNull();
        return;
      }
      const total = cost.totalPct ?? ZERO;
      expect(agreement(sure(totalPct), total)).toBe('AGREES');
      if (totalPct !== 7.16) expect(Number(rounded(total, 2))).toBe(totalPct);
      if (marginPct !== undefined && applied !== interbank)
        expect(Number(rounded(cost.marginPct ?? ZERO, 2))).toBeCloseTo(Number(marginPct), 1);
      if (feePct !== undefined) expect(Number(rounded(cost.feePct ?? ZERO, 4))).toBe(feePct);
      if (costInSendCurrency !== undefined)
        expect(Number(rounded(costInMoney(sure(amount), sure(totalPct)), 2))).toBe(costInSendCurrency);
    },
  );

  it('of another amount is on the line between the two that were asked for, and nowhere else', () => {
    const { a1, cost1, a2, cost2, at, cost, pct } = (VECTORS['interpolation'] ?? {}) as Record<
      string,
      number
    >;
    const low = { amount: sure(a1), cost: sure(cost1) };
    const high = { amount: sure(a2), cost: sure(cost2) };
    const estimate = estimatedCost(sure(at), low, high) ?? ZERO;
    expect(Number(rounded(estimate, 4))).toBe(cost);
    expect((100 * Number(rounded(estimate, 12))) / (at ?? 1)).toBeCloseTo(pct ?? 0, 4);
    expect([119.99, 300.01].map((amount) => estimatedCost(sure(amount), low, high))).toEqual([null, null]);
    expect(estimatedCost(sure(300), low, high)).not.toBeNull();
  });

  it('saved in a year', () => {
    const { amount, timesAYear, nowPct, otherPct, savedAYear } = (VECTORS['saving'] ?? {}) as Record<
      string,
      number
    >;
    expect(
      Number(rounded(savedInAYear(sure(amount), timesAYear ?? 0, sure(nowPct), sure(otherPct)), 2)),
    ).toBe(savedAYear);
  });
});

describe('a cost', () => {
  it('is rounded once, at the end: rounding the margin first gives 9.17 instead of 9.18', () => {
    const { totalPct } = costOf({
      amount: sure(18000),
      fee: sure(1500),
      applied: sure('.01059'),
      interbank: sure('.01068'),
    });
    expect(rounded(totalPct ?? ZERO, 2)).toBe('9.18');
  });

  it('derives nothing from a blank or zero amount or rate, or a fee below 0', () => {
    const asked = { amount: sure(120), fee: sure(3), applied: sure(2), interbank: sure(2) };
    for (const wrong of [
      { amount: null },
      { amount: ZERO },
      { fee: null },
      { fee: sure(-1) },
      { interbank: ZERO },
      { applied: ZERO },
    ])
      expect(costOf({ ...asked, ...wrong }).totalPct).toBeNull();
  });

  it('may differ from what is published by a hundredth of a point; from one point on somebody looks', () => {
    expect(
      ['7.16', '7.17', '8.16', '8.17'].map((published) => agreement(sure(published), sure('7.16'))),
    ).toEqual(['AGREES', 'AGREES', 'DIFFERS', 'FAR']);
  });

  it('is extreme below -10 % and above 50 %', () => {
    expect(['-10', '-10.01', '50', '50.01'].map((total) => isExtreme(sure(total)))).toEqual([
      false,
      true,
      false,
      true,
    ]);
  });
});
