import { decimalsOf } from '#domain/kernel/money/currency';

/** Countries of the West African franc; `CFA` in any other country is the Central African one. */
const WEST_AFRICAN: ReadonlySet<string> = new Set(['BJ', 'BF', 'CI', 'GW', 'ML', 'NE', 'SN', 'TG']);

/**
 * The currency that a source means by a code, in a sending country: `CFA` is one of two francs, and `CLF`, Chile's unit
 * of account, stands for pesos. Undefined for a code that means none.
 */
export function currencyMeant(code: string, country: string): string | undefined {
  const upper = code.trim().toUpperCase();
  if (upper === 'CFA') return WEST_AFRICAN.has(country) ? 'XOF' : 'XAF';
  if (upper === 'CLF') return 'CLP';
  return decimalsOf(upper) !== undefined ? upper : undefined;
}
