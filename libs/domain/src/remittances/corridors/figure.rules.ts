import type { Fraction } from '#domain/kernel/fraction';
import { meanOf, percentileShown } from '#domain/remittances/corridors/average.rules';
import {
  CHEAPEST_RULES,
  cheapestOf,
  isAveraged,
  type Offer,
  type RuleVersion,
} from '#domain/remittances/corridors/cheapest.rules';
import { type CorridorState, corridorState } from '#domain/remittances/corridors/sdg.rules';
import { type Payout, PAYOUTS } from '#domain/remittances/prices/quote';

/** A price as a figure counts it. */
export interface CountedOffer extends Offer {
  readonly payout: Payout;
}

/** The mean cost of one way of being paid out. */
interface PayoutMean {
  readonly payout: Payout;
  readonly services: number;
  readonly mean: Fraction;
}

/** What the prices of one corridor, quarter and amount come to; all in per cent, exact. */
export interface Figure {
  readonly services: number;
  readonly firms: number;
  /** Services whose margin is not known: outside every figure here but `meanOfAll`. */
  readonly undisclosed: number;
  readonly mean: Fraction | null;
  /** With the services of which only the fee is known. */
  readonly meanOfAll: Fraction | null;
  readonly median: Fraction | null;
  /** Null of fewer than ten services. */
  readonly p10: Fraction | null;
  readonly p90: Fraction | null;
  readonly cheapestServices: Fraction | null;
  readonly cheapestFirms: Fraction | null;
  readonly qualifyingServices: number;
  readonly qualifyingFirms: number;
  readonly state: CorridorState;
  readonly rule: RuleVersion;
  readonly payouts: readonly PayoutMean[];
}

/** The figure of one corridor, quarter and amount. */
export function figureOf(offers: readonly CountedOffer[], rule: RuleVersion): Figure {
  const counted = offers.filter(isAveraged);
  const totals = counted.map(({ totalPct }) => totalPct);
  const cheapest = cheapestOf(offers, CHEAPEST_RULES[rule]);
  return {
    services: counted.length,
    firms: new Set(counted.map(({ firm }) => firm)).size,
    undisclosed: offers.length - counted.length,
    mean: meanOf(totals),
    meanOfAll: meanOf(offers.map(({ totalPct }) => totalPct)),
    median: percentileShown(totals, 50),
    p10: percentileShown(totals, 10),
    p90: percentileShown(totals, 90),
    cheapestServices: cheapest.byService,
    cheapestFirms: cheapest.byFirm,
    qualifyingServices: cheapest.services,
    qualifyingFirms: cheapest.firms,
    state: corridorState(cheapest.byService),
    rule,
    payouts: PAYOUTS.flatMap((payout) => {
      const of = counted.filter((offer) => offer.payout === payout).map(({ totalPct }) => totalPct);
      const mean = meanOf(of);
      return mean ? [{ payout, services: of.length, mean }] : [];
    }),
  };
}
