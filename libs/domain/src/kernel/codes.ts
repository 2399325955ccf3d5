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

const LANGUAGE_NAMES = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });

/** Whether the code names a language: ISO 639-1, or 639-3 where there is none, in small letters, as Unicode's CLDR knows it. */
export const isLanguage = (code: string): boolean =>
  /^[a-z]{2,3}$/.test(code) && LANGUAGE_NAMES.of(code) !== undefined;

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** ISO 639-1 codes by the folded name of the language in the languages of the product, and by the code itself. */
const LANGUAGE_CODES: ReadonlyMap<string, string> = new Map(
  LETTERS.flatMap((a) => LETTERS.map((b) => a + b))
    .filter(isLanguage)
    .flatMap((code) =>
      [
        code,
        ...LOCALES.map((locale) => new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code),
      ].map((name): [string, string] => [fold(name), code]),
    ),
);

/** The language that people call so: `Somali`, `français`, `العربية` or `so`; undefined for a name that is not known. */
export const languageNamed = (name: string): string | undefined => LANGUAGE_CODES.get(fold(name));

/** ISCED-F 2013: the broad fields 00 to 10 and the unspecified 99, then narrow and detailed ones by further digits. */
export const isEducationField = (code: string): boolean => /^(0\d|10|99)\d{0,2}$/.test(code);
