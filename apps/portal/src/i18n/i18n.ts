import { type AllMessages, setupI18n } from '@lingui/core';
import { useLingui } from '@lingui/react';
import type about from '#portal/i18n/about/en.json';
import type admin from '#portal/i18n/admin/en.json';
import type answering from '#portal/i18n/answering/en.json';
import type association from '#portal/i18n/association/en.json';
import type audit from '#portal/i18n/audit/en.json';
import type core from '#portal/i18n/core/en.json';
import type data from '#portal/i18n/data/en.json';
import type desk from '#portal/i18n/desk/en.json';
import type dialogue from '#portal/i18n/dialogue/en.json';
import type diaspora from '#portal/i18n/diaspora/en.json';
import type direct from '#portal/i18n/direct/en.json';
import type directory from '#portal/i18n/directory/en.json';
import type finding from '#portal/i18n/finding/en.json';
import type findings from '#portal/i18n/findings/en.json';
import type gap from '#portal/i18n/gap/en.json';
import type host from '#portal/i18n/host/en.json';
import type kpi from '#portal/i18n/kpi/en.json';
import { CALLED_EVERYWHERE, LANGUAGES } from '#portal/i18n/languages';
import type model from '#portal/i18n/model/en.json';
import type money from '#portal/i18n/money/en.json';
import type office from '#portal/i18n/office/en.json';
import type offline from '#portal/i18n/offline/en.json';
import type outcome from '#portal/i18n/outcome/en.json';
import type placement from '#portal/i18n/placement/en.json';
import type prices from '#portal/i18n/prices/en.json';
import type questionnaire from '#portal/i18n/questionnaire/en.json';
import type referral from '#portal/i18n/referral/en.json';
import type region from '#portal/i18n/region/en.json';
import type resume from '#portal/i18n/resume/en.json';
import type saved from '#portal/i18n/saved/en.json';
import type selection from '#portal/i18n/selection/en.json';
import type self from '#portal/i18n/self/en.json';
import type spending from '#portal/i18n/spending/en.json';
import type staff from '#portal/i18n/staff/en.json';
import type story from '#portal/i18n/story/en.json';
import type support from '#portal/i18n/support/en.json';
import type travel from '#portal/i18n/travel/en.json';
import type wave from '#portal/i18n/wave/en.json';

/** The languages of the portal, each with its own name. */
export const LOCALES = {
  en: 'English',
  fr: 'Français',
  ar: 'العربية',
  es: 'Español',
  so: 'Soomaali',
} as const;
export type Locale = keyof typeof LOCALES;

/** Every message that exists; a missing or misspelt one does not compile. */
export type MessageId =
  | keyof typeof about
  | keyof typeof answering
  | keyof typeof core
  | keyof typeof data
  | keyof typeof direct
  | keyof typeof directory
  | keyof typeof dialogue
  | keyof typeof diaspora
  | keyof typeof findings
  | keyof typeof finding
  | keyof typeof gap
  | keyof typeof desk
  | keyof typeof host
  | keyof typeof admin
  | keyof typeof association
  | keyof typeof audit
  | keyof typeof kpi
  | keyof typeof model
  | keyof typeof money
  | keyof typeof offline
  | keyof typeof outcome
  | keyof typeof placement
  | keyof typeof prices
  | keyof typeof questionnaire
  | keyof typeof referral
  | keyof typeof region
  | keyof typeof resume
  | keyof typeof saved
  | keyof typeof selection
  | keyof typeof self
  | keyof typeof spending
  | keyof typeof staff
  | keyof typeof story
  | keyof typeof support
  | keyof typeof travel
  | keyof typeof wave
  | keyof typeof office;

export const i18n = setupI18n();

const catalogues = import.meta.glob<{ default: AllMessages[string] }>('./*/*.json');

/** The parts of the catalogue that the screens entered so far speak from. */
const parts = new Set(['core']);

async function wordsOf(part: string, locale: string): Promise<AllMessages[string]> {
  return (await catalogues[`./${part}/${locale}.json`]?.())?.default ?? {};
}

/** Adds the words of a part, which only some screens need, in the language shown now and in any chosen later. */
export async function loadWords(part: string): Promise<void> {
  parts.add(part);
  const locale = document.documentElement.lang;
  i18n.load(locale, await wordsOf(part, locale));
}

/** The language chosen last; the words of an earlier choice may arrive after its own. */
let wanted: Locale;

/** Loads a language and shows it; forms keep what was typed, since nothing is mounted again. */
export async function showLocale(locale: Locale): Promise<void> {
  wanted = locale;
  const words = await Promise.all([...parts].map((part) => wordsOf(part, locale)));
  if (wanted !== locale) return;
  // Not loadAndActivate: it would forget a part that arrives at the same time.
  i18n.load(locale, Object.assign({}, ...words));
  i18n.activate(locale, numerals(locale));
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
}

/** The language that boot.js chose before the first paint. */
export function firstLocale(): Locale {
  const { lang } = document.documentElement;
  return lang in LOCALES ? (lang as Locale) : 'en';
}

/** Latin digits in Arabic too: scores, dates and reference numbers read alike for both sides of a phone call. */
function numerals(locale: string): string[] {
  return locale === 'ar' ? ['ar-u-nu-latn'] : locale === 'en' ? ['en-GB'] : [locale, 'en-GB'];
}

export type Translate = (id: MessageId, values?: Record<string, unknown>) => string;

/** `t('needs.count', { count })` in the language shown now. */
export function useT(): Translate {
  const { i18n: shown } = useLingui();
  return (id, values) => shown._(id, values);
}

/** Dates, numbers and names in the language shown now. */
export function useFormat() {
  const { i18n: shown } = useLingui();
  const tags = numerals(shown.locale);
  const names = (type: 'region' | 'language') => new Intl.DisplayNames(tags, { type, fallback: 'code' });
  return {
    /** A calendar day (`2027-03-31`), the same in every zone. */
    day: (iso: string) =>
      new Intl.DateTimeFormat(tags, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(iso)),
    /** The month and year of a calendar day. */
    month: (iso: string) =>
      new Intl.DateTimeFormat(tags, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        new Date(iso),
      ),
    /** The day of the week of a calendar day. */
    weekday: (iso: string, weekday: 'long' | 'short' | 'narrow') =>
      new Intl.DateTimeFormat(tags, { weekday, timeZone: 'UTC' }).format(new Date(iso)),
    /** A moment in the reader's own zone, or in another; the zone is named. */
    moment: (iso: string, timeZone?: string) =>
      new Intl.DateTimeFormat(tags, {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        hour: '2-digit',
        minute: '2-digit',
        timeZoneName: 'short',
        timeZone,
      }).format(new Date(iso)),
    /** The hour of a moment. */
    time: (at: Date) => new Intl.DateTimeFormat(tags, { hour: '2-digit', minute: '2-digit' }).format(at),
    number: (value: number, options?: Intl.NumberFormatOptions) =>
      new Intl.NumberFormat(tags, options).format(value),
    percent: (share: number) =>
      new Intl.NumberFormat(tags, { style: 'percent', maximumFractionDigits: 0 }).format(share),
    /** How far a moment is from another: `in 3 days`, `2 hours ago`. */
    fromNow: (iso: string, nowIso: string) => {
      const seconds = (new Date(iso).getTime() - new Date(nowIso).getTime()) / 1_000;
      const [unit, size] = UNITS.find(([, length]) => Math.abs(seconds) >= length) ?? ['minute', 60];
      const words = new Intl.RelativeTimeFormat(tags, { numeric: 'auto' });
      return words.format(Math.round(seconds / size), unit);
    },
    /** How many days away a day is: `today`, `in 3 days`. */
    inDays: (days: number) => new Intl.RelativeTimeFormat(tags, { numeric: 'auto' }).format(days, 'day'),
    /** How long, in its two largest units. */
    span: (seconds: number) => spanOf(tags, seconds),
    list: (words: string[]) => new Intl.ListFormat(tags).format(words),
    /** The name of a country, from its ISO 3166-1 code. */
    country: (code: string) => names('region').of(code) ?? code,
    /** The name of a language, from its ISO 639 code. */
    language: (code: string) => {
      const name = CALLED_EVERYWHERE.includes(code) ? code : (names('language').of(code) ?? code);
      const own = NAMED_HERE.find((known) => known === code);
      if (name !== code) return name;
      return own ? shown._(`language.${own}` satisfies MessageId) : (LANGUAGES[code] ?? code);
    },
  };
}

/** Languages of the list for which a Chromium has no name. */
const NAMED_HERE = ['aa', 'dz', 'ff', 'rn', 'sg', 'ss', 've'] as const;

const UNITS = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A length of time in words, by its two largest units: `2 hr, 5 min`. */
function spanOf(tags: string[], seconds: number): string {
  const largest = UNITS.findIndex(([, size]) => seconds >= size);
  const shown = largest < 0 ? UNITS.slice(-1) : UNITS.slice(largest, largest + 2);
  let rest = seconds;
  const words = shown.flatMap(([unit, size]) => {
    const count = Math.floor(rest / size);
    rest -= count * size;
    const style = { style: 'unit', unit, unitDisplay: 'short' } as const;
    return count > 0 || seconds === 0 ? [new Intl.NumberFormat(tags, style).format(count)] : [];
  });
  return new Intl.ListFormat(tags, { type: 'unit', style: 'short' }).format(words);
}

/** The language shown now. */
export function useLocale(): Locale {
  return useLingui().i18n.locale as Locale;
}
