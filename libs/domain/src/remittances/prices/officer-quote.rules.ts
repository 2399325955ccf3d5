import { isCountry } from '#domain/kernel/codes';
import { isIsoDate, type IsoDate } from '#domain/kernel/dates';
import type { Finding } from '#domain/kernel/findings';
import { compare, type Fraction, fraction, minus, times } from '#domain/kernel/fraction';
import { decimalsOf } from '#domain/kernel/money/currency';
import { costOf, isExtreme } from '#domain/remittances/prices/cost.rules';
import { PRICE_LIMITS } from '#domain/remittances/prices/limits';
import { quarterOf } from '#domain/remittances/prices/period.rules';
import type {
  AccessPoint,
  FirmKind,
  Instrument,
  Payout,
  Price,
  QuoteFlag,
  Service,
  Speed,
  Tier,
} from '#domain/remittances/prices/quote';

/** A price that somebody has looked up and enters; amounts and rates as text, so that nothing is rounded on the way. */
export interface OfficerQuote {
  readonly firm: string;
  readonly firmKind: FirmKind;
  readonly instrument: Instrument;
  readonly accessPoint: AccessPoint;
  readonly speed: Speed;
  readonly payout: Payout;
  readonly collectedOn: IsoDate;
  readonly tier: Tier;
  /** ISO 4217: what is sent, and what is paid out. */
  readonly currency: string;
  readonly payoutCurrency: string;
  readonly amount: string;
  readonly fee: string;
  /** Whether the fee comes out of the amount instead of on top of it. */
  readonly feeIncluded: boolean;
  readonly applied: string;
  readonly interbank: string;
}

/** What is wrong with a quote, field by field. */
export function problemsOfQuote(quote: OfficerQuote, today: IsoDate): Finding[] {
  const problems: Finding[] = [];
  const [least, most] = PRICE_LIMITS.firm;
  if (quote.firm.trim().length < least || quote.firm.length > most)
    problems.push({ field: 'firm', code: 'CHARACTERS', values: { least, most } });
  for (const field of ['currency', 'payoutCurrency'] as const)
    if (decimalsOf(quote[field]) === undefined) problems.push({ field, code: 'UNKNOWN_WORD' });
  for (const field of ['amount', 'applied', 'interbank'] as const)
    if (!isAbove(quote[field])) problems.push({ field, code: 'NUMBER' });
  const fee = fraction(quote.fee);
  const amount = fraction(quote.amount);
  if (fee === null || fee.n < 0n) problems.push({ field: 'fee', code: 'NUMBER' });
  else if (quote.feeIncluded && amount && compare(fee, amount) >= 0)
    problems.push({ field: 'fee', code: 'OUT_OF_RANGE' });
  if (!isIsoDate(quote.collectedOn)) problems.push({ field: 'collectedOn', code: 'NOT_A_DATE' });
  else if (quote.collectedOn > today) problems.push({ field: 'collectedOn', code: 'OUT_OF_RANGE' });
  return problems;
}

/** The countries of a corridor, field by field. */
export const problemsOfCorridor = (from: string, to: string): Finding[] => [
  ...(['from', 'to'] as const)
    .filter((field) => !isCountry({ from, to }[field]))
    .map((field): Finding => ({ field, code: 'UNKNOWN_COUNTRY' })),
  ...(from === to ? [{ field: 'to', code: 'DUPLICATE' } as const] : []),
];

/** A quote without problems as a service with its price, and what reaches the receiver. */
export function priceOfQuote(
  quote: OfficerQuote,
  from: string,
  to: string,
): { service: Service; price: Price; received: Fraction } {
  const [sent, fee, applied, interbank] = [quote.amount, quote.fee, quote.applied, quote.interbank].map(
    fraction,
  );
  if (!sent || !fee || !applied || !interbank) throw new RangeError('a quote with problems');
  const amount = quote.feeIncluded ? minus(sent, fee) : sent;
  const { marginPct, totalPct } = costOf({ amount, fee, applied, interbank });
  if (!totalPct) throw new RangeError('a quote with problems');
  const flags: QuoteFlag[] = [];
  if (marginPct && marginPct.n < 0n) flags.push('NEGATIVE_MARGIN');
  if (totalPct.n < 0n) flags.push('NEGATIVE_TOTAL');
  if (isExtreme(totalPct)) flags.push('EXTREME');
  const { firm, firmKind, instrument, accessPoint, speed, payout, collectedOn, tier, currency } = quote;
  return {
    service: {
      period: quarterOf(collectedOn),
      from,
      to,
      firm: firm.trim().replace(/\s+/g, ' '),
      firmKind,
      instrument,
      accessPoint,
      speed,
      payout,
      coverage: 'UNKNOWN',
      transparency: 'DISCLOSED',
      collectedOn,
      sourceId: null,
    },
    price: {
      tier,
      currency,
      amount,
      fee,
      applied,
      interbank,
      marginPct,
      totalPct,
      recomputedPct: totalPct,
      flags,
    },
    received: times(amount, applied),
  };
}

const isAbove = (text: string): boolean => (fraction(text)?.n ?? 0n) > 0n;
