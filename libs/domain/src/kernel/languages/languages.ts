import { LANGUAGE_ALIASES } from '#domain/kernel/languages/language-aliases';
import { LANGUAGE_TABLE } from '#domain/kernel/languages/language-table';
import { LOCALES } from '#domain/kernel/locale';
import { fold } from '#domain/kernel/text/fold';

interface Language {
  readonly code: string;
  /** The macrolanguage that it is a member of (ISO 639-3), such as `ku` of `ckb`. */
  readonly memberOf: string | null;
  readonly names: readonly string[];
}

const LANGUAGES: ReadonlyMap<string, Language> = new Map(
  LANGUAGE_TABLE.trim()
    .split(/[;\n]/)
    .map((line): [string, Language] => {
      const [, code = '', memberOf = null, names = ''] = /^(\w+)(?:<(\w+))? (.*)$/.exec(line) ?? [];
      return [code, { code, memberOf, names: names.split('/') }];
    })
    .filter(([code]) => !LANGUAGE_ALIASES.has(code)),
);

/** Names that people use and the registry does not have. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  aii: ['Assyrian', 'Sureth'],
  ak: ['Akan Twi'],
  apd: ['Juba Arabic of Sudan', 'Sudani'],
  ar: ['Modern Standard Arabic', 'Fusha'],
  ckb: ['Sorani', 'Sorani Kurdish', 'Kurdish (Sorani)', 'Kurdî (Soranî)', 'کوردیی ناوەندی', 'سۆرانی'],
  fa: ['Farsi', 'Iranian Persian', 'Western Farsi'],
  fil: ['Tagalog'],
  ff: ['Fula', 'Fulani', 'Pulaar', 'Peul'],
  haz: ['Hazaragi Persian'],
  ht: ['Creole', 'Kreyòl', 'Haitian Kreyol'],
  kmr: ['Kurmanji', 'Kurmanci', 'Kurmancî', 'Kurmanji Kurdish', 'Kurdish (Kurmanji)', 'Badini'],
  mnk: ['Mandinko'],
  om: ['Oromiffa', 'Afaan Oromo'],
  pcm: ['Pidgin', 'Nigerian Pidgin English'],
  ps: ['Pushtu', 'Pakhto'],
  so: ['Af-Soomaali', 'Somali Maxaa'],
  ti: ['Tigrigna'],
  ymm: ['Af-Maay', 'Af Maay', 'May May', 'Maay Maay'],
  yue: ['Cantonese'],
  zh: ['Mandarin', 'Mandarin Chinese', 'Putonghua'],
};

/**
 * The one code that is kept for a language, ISO 639-1, or 639-3 where there is none: `som`, `SO` and `so` are `so`. Null
 * for a code of no language that people speak or sign, such as `mul`, a family of languages, or one of the past.
 */
export function languageCode(given: string): string | null {
  const [code = ''] = given.trim().toLowerCase().split(/[-_]/, 1);
  const kept = LANGUAGE_ALIASES.get(code) ?? code;
  return LANGUAGES.has(kept) ? kept : null;
}

/** Languages by the code that is kept for each; one that is no language stays as it is, to be refused. */
export const withKeptCodes = <Language extends { readonly code: string }>(
  languages: readonly Language[],
): Language[] =>
  languages.map((language) => ({ ...language, code: languageCode(language.code) ?? language.code }));

/** Whether the code is the one that is kept for a language. */
export const isLanguage = (code: string): boolean => LANGUAGES.has(code);

/** Every code, in alphabetical order. */
export const languageCodes = (): readonly string[] => [...LANGUAGES.keys()];

/** Those that Unicode's CLDR calls as their group, or otherwise than their speakers: each has one name in every language. */
export const OWN_NAMES: Readonly<Record<string, string>> = {
  ckb: 'Sorani (Central Kurdish)',
  fat: 'Fanti',
  kmr: 'Kurmanji (Northern Kurdish)',
  prs: 'Dari',
  tw: 'Twi',
};
/** Whose name in CLDR is that of the group, and so finds the group. */
const CALLED_AS_GROUP = new Set(['fat', 'kmr', 'prs', 'tw']);

const inLanguage = (locale: string): Intl.DisplayNames =>
  new Intl.DisplayNames([locale], { type: 'language', fallback: 'none' });

/** What a language is called in a language of the product; its name in English where there is no other. */
export const languageName = (code: string, locale: string): string =>
  OWN_NAMES[code] ?? inLanguage(locale).of(code) ?? LANGUAGES.get(code)?.names[0] ?? code;

/**
 * Groups whose members do not all meet them: a dialect of Arabic does not tell of the standard, and members of the
 * others do not understand one another.
 */
const NOT_MET = new Set(['ar', 'bik', 'hmn', 'kln', 'lah', 'luy', 'qu', 'raj', 'zap', 'zh']);

/** The group that whoever has this language also meets; null where there is none: a need for `ku` is met by `ckb`. */
export function languageMet(code: string): string | null {
  const group = LANGUAGES.get(code)?.memberOf ?? null;
  return group === null || NOT_MET.has(group) ? null : group;
}

/** What a language calls itself, where Unicode's CLDR knows. */
const ownName = (code: string): string | undefined =>
  Intl.DisplayNames.supportedLocalesOf([code]).length === 0 ? undefined : inLanguage(code).of(code);

/** Every name, folded, with its code: from the registry, in the languages of the product, and in its own. */
function allNames(): ReadonlyMap<string, string> {
  const all = new Map<string, string>();
  const add = (name: string, code: string): void => {
    const key = fold(name);
    if (key !== '' && !all.has(key)) all.set(key, code);
  };
  for (const [code, names] of Object.entries(OTHER_NAMES)) for (const name of names) add(name, code);
  const tongues = LOCALES.map(inLanguage);
  // A name that two languages share is that of the one with two letters, which more people speak.
  for (const code of [...LANGUAGES.keys()].sort((a, b) => a.length - b.length)) {
    const others = CALLED_AS_GROUP.has(code)
      ? []
      : [...tongues.map((names) => names.of(code)), ownName(code)];
    for (const name of [...(LANGUAGES.get(code)?.names ?? []), ...others]) if (name) add(name, code);
  }
  return all;
}
let names: ReadonlyMap<string, string> | undefined;

/** What says no more than that it is a language: `Somali language`, `Af-Ingiriisi`, `اللغة العربية`, `langue française`. */
const LANGUAGE_WORDS = /^(afka|af|langue|idioma|lengua|ا?للغه|لغه) | language$/u;

function named(name: string): string | null {
  names ??= allNames();
  const key = fold(name);
  return names.get(key) ?? names.get(key.replace(LANGUAGE_WORDS, '')) ?? null;
}

/** A code alone, or with a region behind it, as machines write it: `en`, `eng`, `en-GB`. */
const CODE = /^[a-z]{2,3}(?:[-_][a-z]{2,4})*$/i;

/** A code of ISO 639-1 or 639-2 comes before a name: `so` is Somali, though a language of Uganda is called So. */
function readName(text: string): string | null {
  const code = CODE.test(text) ? languageCode(text) : null;
  const isPlain = text.length === 2 || LANGUAGE_ALIASES.has(text.toLowerCase());
  return isPlain && code ? code : (named(text) ?? code);
}

/**
 * The language that people call so, in the languages of the product or its own, or by a code of ISO 639: `Somali`,
 * `français`, `አማርኛ`, `eng`, `English (UK)`, `Persian (Dari)`; undefined for a name that is not known.
 */
export function languageNamed(name: string): string | undefined {
  const [before = '', ...closer] = name.split(/[()[\]/,;:–—]|\s-\s/u).map((part) => part.trim());
  const whole = readName(name.trim()) ?? (closer.length > 0 ? readName(before) : null);
  const member = closer.map(named).find((code) => code && LANGUAGES.get(code)?.memberOf === whole);
  return member ?? whole ?? undefined;
}
