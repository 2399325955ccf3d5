import type { Finding } from '#domain/kernel/findings';
import { decimalsOf } from '#domain/kernel/money/currency';

/** An amount as people write it: whole units of the currency, with a point before what is less than one (`1250.50`). */
export interface Money {
  /** Decimal number without a sign, with no more decimals than the currency has. */
  readonly amount: string;
  /** ISO 4217, such as USD. */
  readonly currency: string;
}

const WRITTEN = /^(\d{1,15})(?:\.(\d{1,4}))?$/;
const USUAL_DECIMALS = 2;
/** The most minor units of one amount: every number up to here is exact, in whatever reads it. */
const MOST_MINOR = 999_999_999_999_999n;

/** An amount in the minor units of its currency (cents; yen; thousandths of a dinar), or what is wrong with it. */
export function minorOf({ amount, currency }: Money, field = 'amount'): bigint | Finding {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) return { field: field.replace(/amount$/, 'currency'), code: 'CURRENCY_FORM' };
  const [, units, part = ''] = WRITTEN.exec(amount) ?? [];
  if (units === undefined) return { field, code: 'AMOUNT_FORM' };
  const kept = part.replace(/0+$/, '');
  // `90000.00` is what some write for whole yen; `1.000` for a dollar would be a thousand to others.
  const isTooLong = part.length > Math.max(decimals, USUAL_DECIMALS);
  if (kept.length > decimals || isTooLong)
    return { field, code: 'MOST_DECIMALS', values: { currency, most: decimals } };
  const minor = BigInt(units) * 10n ** BigInt(decimals) + BigInt(kept.padEnd(decimals, '0') || '0');
  return minor > 0n && minor <= MOST_MINOR ? minor : { field, code: 'OUT_OF_RANGE' };
}

/**
 * Minor units as people write them: all decimals of the currency, `-` in front of what is below nothing.
 * @throws RangeError for what is no currency
 */
export function inUnits(minor: bigint, currency: string): string {
  const decimals = decimalsOf(currency);
  if (decimals === undefined) throw new RangeError(`no currency: ${currency}`);
  const digits = String(minor < 0n ? -minor : minor).padStart(decimals + 1, '0');
  const at = digits.length - decimals;
  return `${minor < 0n ? '-' : ''}${digits.slice(0, at)}${decimals > 0 ? `.${digits.slice(at)}` : ''}`;
}

/** The amount with all decimals of its currency; as it is when something is wrong with it. */
export function written(money: Money): string {
  const minor = minorOf(money);
  return typeof minor === 'bigint' ? inUnits(minor, money.currency) : money.amount;
}
