/** The languages of the product (ISO 639-1), first choice first. */
export const LOCALES = ['en', 'fr', 'ar', 'es', 'so'] as const;
export type Locale = (typeof LOCALES)[number];

/** The language as dates and numbers are written: days before months in English, Latin digits in Arabic, as on the screens. */
export const TAGS: Readonly<Record<Locale, string>> = {
  en: 'en-GB',
  fr: 'fr',
  ar: 'ar-u-nu-latn',
  es: 'es',
  so: 'so',
};
