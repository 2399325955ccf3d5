/** The languages of the product (ISO 639-1), first choice first. */
export const LOCALES = ['en', 'fr', 'ar', 'es', 'so'] as const;
export type Locale = (typeof LOCALES)[number];
