import { describe, expect, it } from '@jest/globals';
import { type FactOffer, lessonFacts } from '#domain/remittances/lessons/fact.rules';

const offer = (given: Partial<FactOffer>): FactOffer => ({
  batchId: 'batch',
  rowNumber: 1,
  tier: 200,
  firm: 'Example firm',
  currency: 'GBP',
  amount: '120',
  fee: '2.99',
  cost: '4.67',
  feePct: 2.49,
  marginPct: 1.4,
  totalPct: 3.89,
  isRanked: true,
  ...given,
});
const LARGE = {
  tier: 500,
  amount: '300',
  cost: '7.20',
  feePct: 1,
  totalPct: 2.4,
} as const satisfies Partial<FactOffer>;

const of = (
  lesson: string,
  offers: readonly FactOffer[],
  payouts: Parameters<typeof lessonFacts>[0]['payouts'] = [],
) => lessonFacts({ offers, payouts }).find((fact) => fact.lesson === lesson);

describe('what a corridor shows of a lesson', () => {
  it('is the cheapest price that has both parts', () => {
    const bare = offer({ firm: 'Without margin', marginPct: 0, totalPct: 2.49 });
    expect(of('PARTS_OF_PRICE', [bare, offer({})])).toMatchObject({
      firm: 'Example firm',
      amount: '120',
      feePct: 2.49,
      marginPct: 1.4,
      totalPct: 3.89,
      cost: '4.67',
    });
    expect(of('PARTS_OF_PRICE', [bare])).toBeUndefined();
  });

  it('is a price without a fee that costs something all the same', () => {
    const free = offer({ fee: '0', feePct: 0, marginPct: 2.44, totalPct: 2.44, cost: '2.93' });
    expect(of('NO_FEE', [offer({}), free])).toMatchObject({ totalPct: 2.44, cost: '2.93' });
    expect(of('NO_FEE', [offer({}), offer({ feePct: 0, marginPct: 0, totalPct: 0 })])).toBeUndefined();
  });

  it('is one service for both amounts, of the same row of the same batch', () => {
    expect(of('SAME_AMOUNT_SAME_DAY', [offer({}), offer(LARGE)])).toMatchObject({
      amount: '120',
      otherAmount: '300',
      totalPct: 3.89,
      otherPct: 2.4,
    });
    expect(of('SAME_AMOUNT_SAME_DAY', [offer({}), offer({ ...LARGE, rowNumber: 2 })])).toBeUndefined();
    expect(of('SAME_AMOUNT_SAME_DAY', [offer({}), offer({ ...LARGE, batchId: 'other' })])).toBeUndefined();
  });

  it('is the dearest way of being paid out beside the cheapest', () => {
    const payouts = [
      { payout: 'CASH', meanPct: 6.66 },
      { payout: 'WALLET', meanPct: 6.98 },
      { payout: 'ACCOUNT', meanPct: 2 },
    ] as const;
    expect(of('CASH_OR_ACCOUNT', [], payouts)).toMatchObject({
      payout: 'WALLET',
      totalPct: 6.98,
      otherPayout: 'ACCOUNT',
      otherPct: 2,
    });
    expect(of('CASH_OR_ACCOUNT', [], payouts.slice(0, 1))).toBeUndefined();
  });

  it('is what half of the fees of a year come to, where the fee is flat', () => {
    expect(of('SIZE_AND_RHYTHM', [offer({}), offer(LARGE)])).toMatchObject({ cost: '2.99', saving: '17.94' });
    expect(of('SIZE_AND_RHYTHM', [offer({}), offer({ ...LARGE, fee: '3.00' })])).toBeUndefined();
    expect(of('SIZE_AND_RHYTHM', [offer({ fee: '0' }), offer({ ...LARGE, fee: '0.00' })])).toBeUndefined();
  });

  it('is never a price that is in no ranking, and nothing where nothing is known', () => {
    expect(lessonFacts({ offers: [offer({ isRanked: false })], payouts: [] })).toEqual([]);
    expect(lessonFacts({ offers: [], payouts: [] })).toEqual([]);
  });
});
