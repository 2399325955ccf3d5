import { LOCALES } from '#domain/kernel/locale';
import { fold } from '#domain/kernel/text/fold';

/** ISO 3166-1 alpha-2, with `XK`, the code that is used for Kosovo until it is given one. */
const COUNTRIES = new Set(
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ ' +
    'CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO ' +
    'FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE ' +
    'JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO ' +
    'MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW ' +
    'PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM ' +
    'TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS XK YE YT ZA ZM ZW'
  ).split(' '),
);

/** Whether the code names a country or territory, ISO 3166-1 alpha-2 in capitals. */
export const isCountry = (code: string): boolean => COUNTRIES.has(code);

/** Names that people use for countries, beside those of Unicode's CLDR. */
const OTHER_COUNTRY_NAMES: Readonly<Record<string, readonly string[]>> = {
  GB: ['UK', 'Great Britain', 'England', 'Scotland', 'Wales', 'Northern Ireland', 'Britain'],
  US: ['USA', 'United States of America', 'America', 'EEUU', 'États-Unis d’Amérique'],
  AE: ['UAE', 'Emirates'],
  CD: ['DRC', 'DR Congo', 'Democratic Republic of the Congo', 'RDC'],
  CI: ['Ivory Coast'],
  NL: ['Holland', 'The Netherlands'],
  GM: ['The Gambia'],
  CZ: ['Czech Republic'],
};

let countryNames: ReadonlyMap<string, string> | undefined;

function allCountryNames(): ReadonlyMap<string, string> {
  const tongues = LOCALES.map(
    (locale) => new Intl.DisplayNames([locale], { type: 'region', fallback: 'none' }),
  );
  const known = [...COUNTRIES].flatMap((code) =>
    [...tongues.map((names) => names.of(code) ?? ''), ...(OTHER_COUNTRY_NAMES[code] ?? [])].map(
      (name): [string, string] => [fold(name), code],
    ),
  );
  return new Map(known.filter(([name]) => name !== ''));
}

/** The country of a code in any letters, or of a name in the languages of the product: `so`, `United Kingdom`, `Éthiopie`; null for none. */
export function countryNamed(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (isCountry(code)) return code;
  countryNames ??= allCountryNames();
  return countryNames.get(fold(text)) ?? null;
}

/** ISCED-F 2013: the broad fields 00 to 10 and the unspecified 99, then narrow and detailed ones by further digits. */
export const isEducationField = (code: string): boolean => /^(0\d|10|99)\d{0,2}$/.test(code);
