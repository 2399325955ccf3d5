import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { type Locale, LOCALES } from '#domain/kernel/locale';

/** The sections of a catalogue; a key is `section.name`, a message has a title and a body. */
interface CatalogueFile {
  readonly messages: Readonly<Record<string, { readonly title: string; readonly body: string }>>;
  readonly next: Readonly<Record<string, string>>;
  /** Each next step as the words of a button. */
  readonly act: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  readonly explain: Readonly<Record<string, string>>;
  readonly reason: Readonly<Record<string, string>>;
  readonly word: Readonly<Record<string, string>>;
  readonly mail: Readonly<Record<string, string>>;
}

/** What fills the gaps of a text. */
export type Values = Readonly<Record<string, string | number>>;

/** The catalogue of a language as flat keys: `messages.need.published.title`, `next.wait`, `state.paused`. */
export function readCatalogue(locale: Locale): ReadonlyMap<string, string> {
  const file = JSON.parse(
    readFileSync(new URL(`./catalogue/${locale}.json`, import.meta.url), 'utf8'),
  ) as CatalogueFile;
  const { messages, ...sections } = file;
  const flat = Object.entries(sections).flatMap(([section, texts]) =>
    Object.entries(texts).map(([key, text]) => [`${section}.${key}`, text] as const),
  );
  const texts = Object.entries(messages).flatMap(([key, { title, body }]) => [
    [`messages.${key}.title`, title] as const,
    [`messages.${key}.body`, body] as const,
  ]);
  return new Map([...flat, ...texts]);
}

const catalogues = new Map(LOCALES.map((locale) => [locale, readCatalogue(locale)]));
const formats = new Map<string, IntlMessageFormat>();

/** Whether the catalogues have this key. */
const hasText = (key: string): boolean => catalogues.get('en')?.has(key) ?? false;

/**
 * The text of a key in a language, its gaps filled. In Arabic every value is put between isolation marks, so that a
 * Latin name or a date cannot turn the sentence around it.
 * A text that a language lacks is shown in English; the specs see to it that none is lacking.
 * @throws Error for a key that no catalogue has.
 */
export function textOf(locale: Locale, key: string, values: Values = {}): string {
  const id = `${locale} ${key}`;
  const format = formats.get(id) ?? compile(locale, key);
  formats.set(id, format);
  return String(format.format(locale === 'ar' ? isolated(values) : { ...values }));
}

/** A text of the catalogue, or a fallback where there is none: for codes that data may bring along. */
export const textOr = (locale: Locale, key: string, fallback: string): string =>
  hasText(key) ? textOf(locale, key) : fallback;

function compile(locale: Locale, key: string): IntlMessageFormat {
  const text = catalogues.get(locale)?.get(key) ?? catalogues.get('en')?.get(key);
  if (text === undefined) throw new Error(`no text for ${key} in ${locale}`);
  return new IntlMessageFormat(text, locale, undefined, { ignoreTag: true });
}

const isolated = (values: Values): Record<string, string | number> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'string' ? `\u2068${value}\u2069` : value,
    ]),
  );
