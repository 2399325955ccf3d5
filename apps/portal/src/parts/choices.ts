import { CEFR_LEVEL, MODALITY } from '#portal/graphql/enums';
import { useFormat, useLocale, useT } from '#portal/i18n/i18n';
import type { Option } from '#portal/ui/fields';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
const PAIRS = LETTERS.flatMap((a) => LETTERS.map((b) => a + b));
/** Codes that name no country, or only a part of one (ISO 3166-1, exceptional reservations). */
const NO_COUNTRY = new Set('EU EZ UN QO XA XB ZZ AC CP CQ DG EA IC TA'.split(' '));
/** Whether a code is today's: GB, not UK; DE, not DD. */
const isCurrent = (code: string): boolean => new Intl.Locale(`und-${code}`).region === code;
const LANGUAGES =
  'aa af am ar ay az be bg bm bn bs ca cs cy da de dv dz ee el en es et eu fa ff fi fr ga gl gn ha he hi hr ht hu hy id ig is it ja ka kk km kn ko ku ky lg ln lo lt lv mg mk ml mn mr ms mt my ne nl no ny om pa pl ps pt qu rn ro ru rw sd sg si sk sl sn so sq sr ss st sv sw ta te tg th ti tk tl tn to tr ts uk ur uz ve vi wo xh yo zh zu'.split(
    ' ',
  );

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

/** Languages by their names in the reader's language. */
export function useLanguages(): Option[] {
  const locale = useLocale();
  const format = useFormat();
  return sorted(
    LANGUAGES.map((value) => ({ value, label: format.language(value) })),
    locale,
  );
}

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
