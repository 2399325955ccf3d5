import { type MessageId, useFormat, useT } from '#portal/i18n/i18n';

interface Count {
  value: number | null;
  fewerThan?: number | null;
}
interface Official {
  oneIn: number;
  stock: number;
  year: number;
}

/** Figures and places of the map in the reader's words. */
export function useDiasporaWords() {
  const t = useT();
  const format = useFormat();
  return {
    /** `about 120`, or `fewer than 15`. */
    people: ({ value, fewerThan }: Count) =>
      value === null
        ? t('diaspora.fewer', { count: fewerThan ?? 0 })
        : t('diaspora.about', { people: format.number(value) }),
    /** `1 in 1,800 of 161,723 (2019)`; a dash where there is no official figure. */
    official: (official: Official | null) =>
      official
        ? t('diaspora.oneIn', {
            oneIn: format.number(official.oneIn),
            stock: format.number(official.stock),
            year: String(official.year),
          })
        : '–',
    /** A country or a region by its name. */
    place: (place: string) => (place.length > 2 ? t(`region.${place}` as MessageId) : format.country(place)),
    /** The month of `2026-11` in words. */
    month: (month: string) => format.month(`${month}-01`),
  };
}
