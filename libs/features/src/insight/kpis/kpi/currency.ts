import { decimalsOf, PAID_IN } from '#domain/kernel/money/currency';

const OTHERS = [0, 3, 4].map((decimals) => ({
  decimals,
  codes: PAID_IN.filter((code) => decimalsOf(code) === decimals),
}));

/** The decimals of a currency, as SQL: two for most. */
export const DECIMALS_SQL = (currency: string): string =>
  `(CASE ${OTHERS.filter(({ codes }) => codes.length > 0)
    .map(
      ({ decimals, codes }) =>
        `WHEN ${currency} IN (${codes.map((code) => `'${code}'`).join(', ')}) THEN ${decimals}`,
    )
    .join(' ')} ELSE 2 END)`;
