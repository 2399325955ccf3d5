import { type Locale, useLocale } from '#portal/i18n/i18n';
import { CURRENCIES } from '#portal/parts/currency-codes';
import type { Option } from '#portal/ui/fields';

/**
 * An amount with all decimals of its currency. The code of the currency is shown, so that nobody takes one dollar for
 * another; between isolation marks (UAX #9), so that it stays one word in a text from right to left.
 */
export function amountIn(locale: Locale, amount: string, currency: string): string {
  const digits = amount.split('.')[1]?.length ?? 0;
  const words = new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : [locale, 'en-GB'], {
    ...{ style: 'currency', currency, currencyDisplay: 'code' },
    ...{ minimumFractionDigits: digits, maximumFractionDigits: digits },
  }).format(amount as `${number}`);
  return `\u2068${words}\u2069`;
}

/** Those that placements are mostly paid in are first. */
const FIRST = ['USD', 'EUR', 'GBP', 'CHF'];

/** Every currency by its code and its name in the reader's language. */
export function useCurrencies(): Option[] {
  const locale = useLocale();
  const names = new Intl.DisplayNames(locale, { type: 'currency' });
  const codes = [...new Set([...FIRST, ...CURRENCIES])];
  return codes.map((value) => ({ value, label: `${value} – ${names.of(value) ?? value}` }));
}
