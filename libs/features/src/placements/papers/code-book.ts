import { readFileSync } from 'node:fs';
import { type Locale, LOCALES } from '#domain/kernel/locale';
import { MODALITIES } from '#domain/reference/vocabulary';
import { countryInWords, paperTextOf } from '#features/placements/papers/paper-texts';
import type { Cell, Table } from '#platform/tables/table-file';

/** The words of a code book: what columns hold, and what their codes mean. */
interface CodeBook {
  readonly text: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const read = (locale: Locale): CodeBook =>
  JSON.parse(readFileSync(new URL(`./code-book/${locale}.json`, import.meta.url), 'utf8')) as CodeBook;

/** The code books in every language. */
export const CODE_BOOKS = Object.fromEntries(LOCALES.map((locale) => [locale, read(locale)])) as Readonly<
  Record<Locale, CodeBook>
>;

/** The language of who reads, and the titles of sectors in it, by code. */
export interface Wording {
  readonly locale: Locale;
  readonly sectors: ReadonlyMap<string, string>;
}

/** Columns that name what the column beside them says in codes. */
export const NAME_COLUMNS: Readonly<Record<string, string>> = {
  state_name: 'state',
  reason_name: 'reason',
  kind_name: 'kind',
  transfer_level_name: 'transfer_level',
  still_in_use_name: 'still_in_use',
  barrier_names: 'barriers',
  education_level_name: 'education_level',
  country_name: 'country',
  residence_country_name: 'residence_country',
  heritage_country_names: 'heritage_countries',
  sector_name: 'sector',
  modality_name: 'modality',
};

const COUNTRIES: readonly string[] = ['country', 'residence_country', 'heritage_countries'];

/** A code of a column in words; null for one that is not known. */
export function codeInWords(column: string, code: string, { locale, sectors }: Wording): string | null {
  if (COUNTRIES.includes(column)) return countryInWords(code, locale);
  if (column === 'sector') return sectors.get(code) ?? null;
  if (column === 'modality') return paperTextOf(locale, 'export.modality', {}, { modality: code });
  return CODE_BOOKS[locale].codes[column]?.[code] ?? null;
}

/** The codes of a column in these rows, in their order in the book, else by the alphabet. */
function codesIn(column: string, { columns, rows }: Table, locale: Locale): string[] {
  const at = columns.indexOf(column);
  const found = new Set(rows.flatMap((row) => codesOf(row[at] ?? null)));
  const known: readonly string[] =
    column === 'modality' ? MODALITIES : Object.keys(CODE_BOOKS[locale].codes[column] ?? {});
  return [...found].sort((a, b) => known.indexOf(a) - known.indexOf(b) || (a < b ? -1 : 1));
}

/** The codes of one cell: one, several with spaces between them, or a list of JSON. */
export function codesOf(cell: Cell): string[] {
  const text = cell === null ? '' : String(cell);
  if (text.startsWith('[')) return (JSON.parse(text) as unknown[]).map(String);
  return text.split(' ').filter(Boolean);
}

/** What every column of a list holds, and below it each of its codes in the list, in words. */
export function codeBookOf(list: Table, wording: Wording): Table {
  const { text, columns: meanings } = CODE_BOOKS[wording.locale];
  const word = (key: string): string => text[`book.${key}`] ?? key;
  const rows = list.columns.flatMap((column): Cell[][] => {
    const named = NAME_COLUMNS[column];
    const meaning = named ? word('nameOf').replace('{column}', named) : (meanings[column] ?? '');
    const hasCodes = Object.values(NAME_COLUMNS).includes(column);
    const codes = hasCodes ? codesIn(column, list, wording.locale) : [];
    return [
      [column, meaning, null, null],
      ...codes.map((code) => [column, null, code, codeInWords(column, code, wording)]),
    ];
  });
  return {
    name: word('sheet'),
    columns: ['column', 'meaning', 'code', 'word'].map(word),
    rows,
  };
}
