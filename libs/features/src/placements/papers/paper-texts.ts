import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import type { IsoDate } from '#domain/kernel/dates';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import type { Support } from '#domain/marketplace/needs/support.rules';

const read = (locale: Locale): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`./catalogue/${locale}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;

/** The texts of papers and calendars in every language. */
export const PAPER_TEXTS = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Readonly<
  Record<Locale, Readonly<Record<string, string>>>
>;

/**
 * A text with its gaps filled. Values are put between isolation marks (UAX #9), so that a name in another script cannot
 * turn the sentence around it. Codes and numbers are passed apart, for they choose words.
 * @throws Error for a key that the catalogue does not have: a mistake of ours
 */
export const paperTextOf = (
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string>> = {},
  choices: Readonly<Record<string, string | number>> = {},
): string => filledText(PAPER_TEXTS, locale, key, values, choices);

/** The same of any texts by language and key. */
export function filledText(
  texts: Readonly<Record<Locale, Readonly<Record<string, string>>>>,
  locale: Locale,
  key: string,
  values: Readonly<Record<string, string>>,
  choices: Readonly<Record<string, string | number>>,
): string {
  const text = texts[locale][key];
  if (text === undefined) throw new Error(`no text for ${key} in ${locale}`);
  const isolated = Object.entries(values).map(([name, value]) => [name, `\u2068${value}\u2069`] as const);
  const format = new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
  return String(format.format({ ...Object.fromEntries<string>(isolated), ...choices }));
}

/** What is offered, in one line: the amount with the code of its currency, so that dollars are not taken for others. */
export const supportInWords = (support: readonly Support[], locale: Locale): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(
    support.map(({ kind, payer, amount, currency, per }) => {
      const words = {
        kind: paperTextOf(locale, `support.kind.${kind}`),
        payer: paperTextOf(locale, `support.payer.${payer}`),
      };
      if (amount === null || currency === null || per === null)
        return paperTextOf(locale, 'letter.support.inKind', {}, words);
      const paid = { amount: amountInWords(amount, currency, locale) };
      return paperTextOf(locale, 'letter.support.paid', paid, {
        ...words,
        per: paperTextOf(locale, `support.per.${per}`),
      });
    }),
  );

const amountInWords = (amount: string, currency: string, locale: Locale): string =>
  new Intl.NumberFormat(locale === 'ar' ? 'ar-u-nu-latn' : locale, {
    style: 'currency',
    currency,
    currencyDisplay: 'code',
    minimumFractionDigits: amount.split('.')[1]?.length ?? 0,
  }).format(amount as `${number}`);

/** A day in words; in English the day comes before the month. */
export const dayInWords = (day: IsoDate, locale: Locale): string =>
  new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

/** The name of a country, ISO 3166-1 alpha-2. */
export const countryInWords = (country: string, locale: Locale): string =>
  new Intl.DisplayNames(locale, { type: 'region' }).of(country) ?? country;
