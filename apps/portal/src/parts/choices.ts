import { CEFR_LEVEL, MODALITY } from '#portal/graphql/enums';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import { LANGUAGES } from '#portal/i18n/languages';
import type { Option } from '#portal/ui/fields';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
/** Codes that name no country, or only a part of one (ISO 3166-1, exceptional reservations). */
const NO_COUNTRY = new Set('EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA'.split(' '));
/** Whether a code is today's: GB, not UK; DE, not DD. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;

/** The countries in each language that was asked for: naming and sorting them takes a while. */
const COUNTRIES = new Map<string, Option[]>();

function countriesIn(locale: string, nameOf: (code: string) => string): Option[] {
  const known = COUNTRIES.get(locale);
  if (known) return known;
  const codes = PAIRS.filter((code) => !NO_COUNTRY.has(code) && isCurrent(code));
  const named = codes.map((value) => ({ value, label: nameOf(value) }));
  const options = sorted(
    named.filter(({ value, label }) => value !== label),
    locale,
  );
  COUNTRIES.set(locale, options);
  return options;
}

/** Every country by its name in the reader's language, in that language's order. */
export const useCountries = (): Option[] => countriesIn(useLocale(), useFormat().country);

const NAMED_LANGUAGES = new Map<string, Option[]>();

function languagesIn(locale: string, nameOf: (code: string) => string): Option[] {
  const known = NAMED_LANGUAGES.get(locale);
  if (known) return known;
  const options = sorted(
    Object.keys(LANGUAGES).map((value) => ({ value, label: withOwnName(nameOf(value), value) })),
    locale,
  );
  NAMED_LANGUAGES.set(locale, options);
  return options;
}

/** `Somali – Soomaali`: what a language calls itself behind its name, where the browser knows it. */
function withOwnName(name: string, code: string): string {
  if (Intl.DisplayNames.supportedLocalesOf([code]).length === 0) return name;
  const own = new Intl.DisplayNames([code], { type: 'language', fallback: 'none' }).of(code);
  return own && own.toLowerCase() !== name.toLowerCase() ? `${name} – ${own}` : name;
}

/** Every language that pickers offer, by its name in the reader's language and its own, in the order of the former. */
export const useLanguages = (): Option[] => languagesIn(useLocale(), useFormat().language);

export function useModalities(): Option[] {
  const t = useT();
  return MODALITY.map((value) => ({ value, label: t(`modality.${value}`) }));
}

export function useLevels(): Option[] {
  const t = useT();
  return (['1', '2', '3', '4'] as const).map((value) => ({ value, label: t(`level.${value}`) }));
}

/** Time zones by their IANA names; `held` is one of them, also where the browser calls it by another name. */
export const timeZoneOptions = (held: string): Option[] =>
  [...new Set([...Intl.supportedValuesOf('timeZone'), held])]
    .sort()
    .map((value) => ({ value, label: value.replaceAll('_', ' ') }));

export const cefrOptions: Option[] = CEFR_LEVEL.map((value) => ({ value, label: value }));

function sorted(options: Option[], locale: string): Option[] {
  return [...options].sort((a, b) => a.label.localeCompare(b.label, locale));
}
