/** What a reader asks for, as the address holds it, so that it can be shared. */
export interface Asked {
  /** ISO 3166-1 alpha-2. */
  from?: string;
  /** ISO 3166-1 alpha-2. */
  to?: string;
  /** In the currency of the sender. */
  amount?: number;
}

const LARGEST = 1e12;

const countryOf = (value: unknown): string | undefined =>
  typeof value === 'string' && /^[A-Z]{2}$/.test(value) ? value : undefined;

/** An amount that is above 0; undefined for anything else. */
export function amountOf(value: unknown): number | undefined {
  const amount = value === '' ? NaN : Number(value);
  return amount > 0 && amount < LARGEST ? amount : undefined;
}

/** Reads an address; what is not understood is left out. */
export function askedOf(search: Record<string, unknown>): Asked {
  const [from, to, amount] = [countryOf(search.from), countryOf(search.to), amountOf(search.amount)];
  return { ...(from && { from }), ...(to && { to }), ...(amount && { amount }) };
}
