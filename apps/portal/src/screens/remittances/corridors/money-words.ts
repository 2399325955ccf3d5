import { useFormat, useLocale, useT } from '#portal/i18n/i18n';

/** Amounts, percentages and quarters in the language shown now. */
export function useMoneyWords() {
  const t = useT();
  const format = useFormat();
  // The long symbols of Arabic (UK£) fall apart between letters that run from right to left.
  const currencyDisplay = useLocale() === 'ar' ? 'narrowSymbol' : 'symbol';
  return {
    /** An amount with its currency; a dash where it is not known. */
    money: (amount: string | number | null, currency: string | null): string => {
      if (amount === null) return '–';
      return currency
        ? format.number(Number(amount), { style: 'currency', currency, currencyDisplay })
        : format.number(Number(amount));
    },
    /** A percentage to two decimals; a dash where it is not known. */
    percent: (value: number | null): string =>
      value === null
        ? '–'
        : format.number(value / 100, {
            style: 'percent',
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
          }),
    /** `2025Q3` in words. */
    quarter: (period: string): string => {
      const [year, quarter] = period.split('Q');
      return t('money.quarter', { year, quarter });
    },
  };
}
