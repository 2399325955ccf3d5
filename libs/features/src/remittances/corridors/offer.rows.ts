import type { IsoDate } from '#domain/kernel/dates';
import {
  decimalText,
  type Fraction,
  fraction,
  over,
  plus,
  rounded,
  roundedNumber,
  times,
  whole,
  ZERO,
} from '#domain/kernel/fraction';
import { decimalsOf } from '#domain/kernel/money/currency';
import { isQualifying, isRanked } from '#domain/remittances/corridors/cheapest.rules';
import { costInMoney, estimatedCost } from '#domain/remittances/prices/cost.rules';
import type { Period } from '#domain/remittances/prices/period.rules';
import type {
  AccessPoint,
  Coverage,
  FirmKind,
  Instrument,
  Payout,
  PriceSource,
  QuoteFlag,
  Speed,
  Tier,
  Transparency,
} from '#domain/remittances/prices/quote';
import { marginOf } from '#domain/remittances/prices/rpw-row.rules';

/** A price as the database has it; numbers as exact text. */
export interface OfferRow {
  readonly source: PriceSource;
  readonly period: Period;
  readonly rowNumber: number;
  readonly batchId: string;
  readonly tier: Tier;
  readonly firm: string;
  readonly firmId: string;
  readonly firmKind: FirmKind;
  readonly instrument: Instrument;
  readonly accessPoint: AccessPoint;
  readonly speed: Speed;
  readonly payout: Payout;
  readonly coverage: Coverage;
  readonly transparency: Transparency;
  readonly currency: string | null;
  readonly payoutCurrency: string | null;
  readonly amount: string | null;
  readonly fee: string | null;
  readonly applied: string | null;
  readonly interbank: string | null;
  readonly marginPct: string | null;
  readonly totalPct: string;
  readonly flags: readonly QuoteFlag[];
  readonly collectedOn: IsoDate | null;
  readonly publishedAt: Date | null;
}

/** A price as readers see it: for the amount of a survey, or estimated for their own between the two. */
export interface Offer extends Omit<
  OfferRow,
  'amount' | 'fee' | 'marginPct' | 'totalPct' | 'applied' | 'interbank'
> {
  /** What is sent, in `currency`. */
  readonly amount: string | null;
  readonly fee: string | null;
  /** Fee and margin in per cent, to two decimals; null where they are not known. */
  readonly feePct: number | null;
  readonly marginPct: number | null;
  readonly totalPct: number;
  /** What it costs, in `currency`, to its minor unit. */
  readonly cost: string | null;
  readonly marginCost: string | null;
  /** What reaches the receiver, in `payoutCurrency`; null where the source does not say in which currency. */
  readonly received: string | null;
  readonly isEstimate: boolean;
  /** Whether it counts in rankings: its margin is known, and its total is derived and not below 0. */
  readonly isRanked: boolean;
  /** Whether our rule lets it count among the cheapest three. */
  readonly isQualifying: boolean;
}

/** The prices for one of the two amounts, as they were asked for. */
export const offersAt = (rows: readonly OfferRow[], tier: Tier): Offer[] =>
  inOrder(rows.filter((row) => row.tier === tier).map(offerOf));

/**
 * The prices for an own amount: exact for one that was asked for, else estimated between the two amounts of the same
 * service. A service without both amounts, or whose amounts do not enclose it, is left out.
 */
export function offersFor(rows: readonly OfferRow[], amount: Fraction): Offer[] {
  const services = new Map<string, OfferRow[]>();
  for (const row of rows) {
    const key = `${row.batchId} ${row.rowNumber}`;
    services.set(key, [...(services.get(key) ?? []), row]);
  }
  return inOrder([...services.values()].flatMap((tiers) => estimated(tiers, amount) ?? []));
}

/** The smallest and the largest amount for which prices can be said, by currency. */
export function amountRanges(rows: readonly OfferRow[]): { currency: string; least: number; most: number }[] {
  const ranges = new Map<string, { least: number; most: number }>();
  for (const { currency, amount } of rows) {
    if (currency === null || amount === null || Number(amount) <= 0) continue;
    const range = ranges.get(currency) ?? { least: Infinity, most: -Infinity };
    ranges.set(currency, {
      least: Math.min(range.least, Number(amount)),
      most: Math.max(range.most, Number(amount)),
    });
  }
  return [...ranges].map(([currency, range]) => ({ currency, ...range }));
}

/** The means of the ways of being paid out, to two decimals. */
export const payoutMeans = <Mean extends { readonly meanPct: string }>(
  means: readonly Mean[],
): (Omit<Mean, 'meanPct'> & { meanPct: number })[] =>
  means.map((mean) => ({ ...mean, meanPct: Math.round(Number(mean.meanPct) * 100) / 100 }));

/** Ranked ones first, cheapest first; then those of which less is known, by firm. */
const inOrder = (offers: Offer[]): Offer[] =>
  offers.sort(
    (a, b) =>
      Number(b.isRanked) - Number(a.isRanked) ||
      (a.isRanked ? a.totalPct - b.totalPct : 0) ||
      (a.firm < b.firm ? -1 : a.firm > b.firm ? 1 : 0) ||
      (a.instrument < b.instrument ? -1 : a.instrument > b.instrument ? 1 : 0),
  );

const number = (text: string | null): Fraction | null => (text === null ? null : fraction(text));

function offerOf(row: OfferRow): Offer {
  return shownOffer(row, number(row.amount), number(row.fee), fraction(row.totalPct) ?? ZERO, false);
}

function estimated(tiers: readonly OfferRow[], amount: Fraction): Offer | null {
  const [first] = tiers;
  const points = tiers.flatMap((row) => {
    const asked = number(row.amount);
    return asked && asked.n > 0n
      ? [{ row, amount: asked, cost: costInMoney(asked, fraction(row.totalPct) ?? ZERO) }]
      : [];
  });
  const [low, high] = points;
  if (!first || !low) return null;
  const exact = points.find((point) => point.amount.n * amount.d === amount.n * point.amount.d);
  if (exact) return offerOf(exact.row);
  const cost = high && estimatedCost(amount, low, high);
  if (!cost) return null;
  const fees = [low, high].map(({ row }) => number(row.fee));
  const [lowFee, highFee] = fees;
  const fee =
    lowFee && highFee
      ? estimatedCost(amount, { amount: low.amount, cost: lowFee }, { amount: high.amount, cost: highFee })
      : null;
  const totalPct = over(times(whole(100), cost), amount);
  return shownOffer(
    { ...first, flags: [...new Set([...low.row.flags, ...high.row.flags])] },
    amount,
    fee,
    totalPct,
    true,
  );
}

function shownOffer(
  row: OfferRow,
  amount: Fraction | null,
  fee: Fraction | null,
  totalPct: Fraction,
  isEstimate: boolean,
): Offer {
  const hidden = row.transparency === 'UNDISCLOSED';
  const isDerived = amount !== null && amount.n > 0n;
  const feePct = isDerived && fee ? over(times(whole(100), fee), amount) : null;
  const published = { ...row, amount, fee, applied: null, interbank: null, recomputedPct: null };
  const margin = isEstimate
    ? feePct && plus(totalPct, { n: -feePct.n, d: feePct.d })
    : marginOf({ ...published, marginPct: number(row.marginPct), totalPct });
  const marginPct = hidden ? null : margin;
  const money = (value: Fraction): string => rounded(value, decimalsOf(row.currency ?? '') ?? 2);
  const applied = number(row.applied);
  return {
    ...row,
    amount: amount && decimalText(amount),
    fee: fee && (isEstimate ? money(fee) : decimalText(fee)),
    feePct: feePct && roundedNumber(feePct, 2),
    marginPct: marginPct && roundedNumber(marginPct, 2),
    totalPct: roundedNumber(totalPct, 2),
    cost: isDerived ? money(costInMoney(amount, totalPct)) : null,
    marginCost: isDerived && marginPct ? money(costInMoney(amount, marginPct)) : null,
    received:
      isDerived && applied && row.payoutCurrency !== null
        ? rounded(times(amount, applied), decimalsOf(row.payoutCurrency) ?? 2)
        : null,
    isEstimate,
    isRanked: isRanked(row),
    isQualifying: isQualifying(row),
  };
}
