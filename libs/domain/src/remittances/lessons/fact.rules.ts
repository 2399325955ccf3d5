import { decimalText, type Fraction, fraction, times, whole } from '#domain/kernel/fraction';
import type { LessonCode } from '#domain/remittances/lessons/lesson';
import type { Payout, Tier } from '#domain/remittances/prices/quote';

/** What a fact needs to know of a price. */
export interface FactOffer {
  /** The same for both amounts of one service. */
  readonly batchId: string;
  readonly rowNumber: number;
  readonly tier: Tier;
  readonly firm: string;
  readonly currency: string | null;
  readonly amount: string | null;
  readonly fee: string | null;
  readonly cost: string | null;
  readonly feePct: number | null;
  readonly marginPct: number | null;
  readonly totalPct: number;
  readonly isRanked: boolean;
}

/** What is known of one corridor: its prices for both amounts, each list cheapest first, and the mean of each payout. */
export interface CorridorPrices {
  readonly offers: readonly FactOffer[];
  readonly payouts: readonly { readonly payout: Payout; readonly meanPct: number }[];
}

/** What a lesson says, shown by the prices of a corridor. Amounts are decimal numbers in `currency`; the rest is in per cent. */
export interface LessonFact {
  readonly lesson: LessonCode;
  readonly firm: string | null;
  readonly currency: string | null;
  readonly amount: string | null;
  readonly otherAmount: string | null;
  readonly cost: string | null;
  readonly saving: string | null;
  readonly feePct: number | null;
  readonly marginPct: number | null;
  readonly totalPct: number | null;
  readonly otherPct: number | null;
  readonly payout: Payout | null;
  readonly otherPayout: Payout | null;
}

type Fact = Partial<LessonFact>;

const NOTHING = {
  firm: null,
  currency: null,
  amount: null,
  otherAmount: null,
  cost: null,
  saving: null,
  feePct: null,
  marginPct: null,
  totalPct: null,
  otherPct: null,
  payout: null,
  otherPayout: null,
} as const;

/** Transfers a year that are saved by sending twice as much in every second month. */
const SAVED_A_YEAR = 6;

/** The fact of each lesson that has one. */
const FACTS: Readonly<Partial<Record<LessonCode, (prices: CorridorPrices) => Fact | null>>> = {
  PARTS_OF_PRICE: ({ offers }) =>
    one(offers, ({ feePct, marginPct }) => (feePct ?? 0) > 0 && (marginPct ?? 0) > 0),
  NO_FEE: ({ offers }) => one(offers, ({ feePct, marginPct }) => feePct === 0 && (marginPct ?? 0) > 0),
  SAME_AMOUNT_SAME_DAY: ({ offers }) => {
    const pair = pairsOf(offers).find(([small, large]) => small.totalPct > large.totalPct);
    return pair ? { ...both(pair), totalPct: pair[0].totalPct, otherPct: pair[1].totalPct } : null;
  },
  CASH_OR_ACCOUNT: ({ payouts }) => {
    const [cheap, ...others] = [...payouts].sort((a, b) => a.meanPct - b.meanPct);
    const dear = others.at(-1);
    if (!cheap || !dear) return null;
    return {
      payout: dear.payout,
      totalPct: dear.meanPct,
      otherPayout: cheap.payout,
      otherPct: cheap.meanPct,
    };
  },
  SIZE_AND_RHYTHM: ({ offers }) => {
    for (const pair of pairsOf(offers)) {
      const fee = flatFeeOf(pair);
      if (fee)
        return {
          ...both(pair),
          cost: decimalText(fee),
          saving: decimalText(times(whole(SAVED_A_YEAR), fee)),
        };
    }
    return null;
  },
};

/** What a corridor shows of each lesson, in their order; lessons without a fact are left out. */
export function lessonFacts(prices: CorridorPrices): LessonFact[] {
  const ranked = prices.offers.filter(({ isRanked }) => isRanked);
  return (Object.keys(FACTS) as LessonCode[]).flatMap((lesson) => {
    const fact = FACTS[lesson]?.({ ...prices, offers: ranked });
    return fact ? [{ ...NOTHING, ...fact, lesson }] : [];
  });
}

/** The cheapest price for the smaller amount of which this is so. */
function one(offers: readonly FactOffer[], isSo: (offer: FactOffer) => boolean): Fact | null {
  const found = offers.find((offer) => offer.tier === 200 && offer.cost !== null && isSo(offer));
  if (!found) return null;
  const { firm, currency, amount, cost, feePct, marginPct, totalPct } = found;
  return { firm, currency, amount, cost, feePct, marginPct, totalPct };
}

type Pair = readonly [small: FactOffer, large: FactOffer];

/** The two prices of each service that has both, in the order of the smaller amount. */
function pairsOf(offers: readonly FactOffer[]): Pair[] {
  return offers
    .filter(({ tier, amount }) => tier === 200 && amount !== null)
    .flatMap((small) => {
      const large = offers.find(
        ({ tier, batchId, rowNumber, amount }) =>
          tier === 500 && batchId === small.batchId && rowNumber === small.rowNumber && amount !== null,
      );
      return large ? [[small, large] as const] : [];
    });
}

const both = ([{ firm, currency, amount }, large]: Pair): Fact => ({
  firm,
  currency,
  amount,
  otherAmount: large.amount,
});

/** The fee of a service that takes the same for both amounts, above 0. */
function flatFeeOf([small, large]: Pair): Fraction | null {
  const [fee, other] = [small.fee, large.fee].map((text) => (text === null ? null : fraction(text)));
  return fee && other && fee.n > 0n && fee.n * other.d === other.n * fee.d ? fee : null;
}
