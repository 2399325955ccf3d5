/** An exact number: `n / d`, with `d` above 0. Nothing is rounded until it is written down, and then once. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** A number of more digits than this is no measurement. */
const MOST_DIGITS = 40;
const PATTERN = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/;

export const ZERO: Fraction = { n: 0n, d: 1n };
export const ONE: Fraction = { n: 1n, d: 1n };

/** The number that a text writes, exactly, `5.00` as `5`: `12`, `-0.5`, `.01059` or `1.2e-5`; null for anything else, and for no text. */
export function fraction(text: string): Fraction | null {
  const [, sign = '', before = '', after = '', exponent = '0'] = PATTERN.exec(text) ?? [];
  const part = before === '' ? after : after.replace(/0+$/, '');
  const digits = before + part;
  const scale = part.length - Number(exponent);
  if (digits === '' || digits.length > MOST_DIGITS || Math.abs(scale) > MOST_DIGITS) return null;
  const n = BigInt(`${sign === '-' ? '-' : ''}${digits}`);
  return scale >= 0 ? { n, d: 10n ** BigInt(scale) } : { n: n * 10n ** BigInt(-scale), d: 1n };
}

/** A whole number, exactly. */
export const whole = (value: number): Fraction => ({ n: BigInt(value), d: 1n });

export const plus = (a: Fraction, b: Fraction): Fraction => {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d };
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d };
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
};

export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });

export const times = (a: Fraction, b: Fraction): Fraction => ({ n: a.n * b.n, d: a.d * b.d });

/** `a / b`. @throws RangeError when `b` is 0. */
export function over(a: Fraction, b: Fraction): Fraction {
  if (b.n === 0n) throw new RangeError('division by zero');
  return b.n > 0n ? { n: a.n * b.d, d: a.d * b.n } : { n: -a.n * b.d, d: a.d * -b.n };
}

/** Below 0, 0 or above 0, as `a` is below, equal to or above `b`. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = minus(a, b).n;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const absolute = (a: Fraction): Fraction => (a.n < 0n ? { n: -a.n, d: a.d } : a);

/** The number to so many decimals, halves away from zero, as text: `6.88`. */
export function rounded(value: Fraction, decimals: number): string {
  const { n, d } = absolute(value);
  const scaled = n * 10n ** BigInt(decimals);
  const units = scaled / d + (2n * (scaled % d) >= d ? 1n : 0n);
  const text = units.toString().padStart(decimals + 1, '0');
  const sign = value.n < 0n && units > 0n ? '-' : '';
  return decimals === 0 ? sign + text : `${sign}${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}

/** The number to so many decimals, as a JavaScript number: for what is shown, never for further sums. */
export const roundedNumber = (value: Fraction, decimals: number): number => Number(rounded(value, decimals));

/** Decimals that are kept of a number that has no end. */
const KEPT_DECIMALS = 12;

/** The number as decimal text for a database, exact to twelve decimals, without needless zeros: `0.0006627`. */
export const decimalText = (value: Fraction): string => {
  if (value.d === 1n) return value.n.toString();
  return rounded(value, decimalsOf(value.d) ?? KEPT_DECIMALS).replace(/\.?0+$/, '');
};

/** How many decimals a tenth, a hundredth and so on need; undefined for what has no end within those that are kept. */
function decimalsOf(d: bigint): number | undefined {
  const decimals = POWERS.indexOf(d);
  return decimals < 0 ? undefined : decimals;
}
const POWERS = Array.from({ length: KEPT_DECIMALS + 1 }, (_, i) => 10n ** BigInt(i));
