import { readFileSync } from 'node:fs';
import type { KpiUnit } from '#domain/insight/kpis/kpis';
import { type Locale, LOCALES, TAGS } from '#domain/kernel/locale';
import { filledText } from '#features/placements/papers/paper-texts';

const read = (locale: Locale): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(new URL(`./page-catalogue/${locale}.json`, import.meta.url), 'utf8')) as Record<
    string,
    string
  >;

/** The texts of the page of results in every language. */
export const PAGE_TEXTS = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Readonly<
  Record<Locale, Readonly<Record<string, string>>>
>;

/** Texts and figures in one language. Digits are Latin in Arabic too, as on the screens. */
export class PageWords {
  private readonly tag: string;

  constructor(private readonly locale: Locale) {
    this.tag = TAGS[locale];
  }

  /** A text with its gaps filled; numbers that choose words are passed apart. */
  text(
    key: string,
    values: Readonly<Record<string, string>> = {},
    choices: Readonly<Record<string, number>> = {},
  ): string {
    return filledText(PAGE_TEXTS, this.locale, key, values, choices);
  }

  /** A value with its unit. */
  value(value: number, unit: KpiUnit): string {
    if (unit === 'SHARE') return this.number(value, { style: 'percent', maximumFractionDigits: 0 });
    const number = this.number(value, { maximumFractionDigits: unit === 'COUNT' ? 0 : 1 });
    if (unit === 'DAYS') return this.text('page.days', { value: number }, { count: rounded(value) });
    return unit === 'RATING' ? this.text('page.rating', { value: number }) : number;
  }

  /** A day in words. */
  day(day: string): string {
    return this.date(day, { dateStyle: 'long' });
  }

  /** A month such as 2027-03. */
  month(month: string): string {
    return this.date(`${month}-01`, { month: 'short', year: 'numeric' });
  }

  private date(day: string, options: Intl.DateTimeFormatOptions): string {
    return new Intl.DateTimeFormat(this.tag, { ...options, timeZone: 'UTC' }).format(
      new Date(`${day}T00:00:00Z`),
    );
  }

  private number(value: number, options: Intl.NumberFormatOptions): string {
    return new Intl.NumberFormat(this.tag, options).format(value);
  }
}

/** As it is written: the form of a plural follows the number that is read. */
const rounded = (value: number): number => Math.round(value * 10) / 10;
