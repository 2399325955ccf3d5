import type { Locale } from '#domain/kernel/locale';
import { countryInWords, paperTextOf } from '#features/placements/papers/paper-texts';
import type { Cell } from '#platform/tables/table-file';

type Row = Readonly<Record<string, Cell>>;

/** The language of who reads, and the titles of sectors in it, by code. */
export interface Wording {
  readonly locale: Locale;
  readonly sectors: ReadonlyMap<string, string>;
}

type InWords = (code: string, wording: Wording) => string | null;

const country: InWords = (code, { locale }) => countryInWords(code, locale);

/** The columns that name what a code beside them says, and how. */
const NAMES: Readonly<Record<string, readonly [code: string, inWords: InWords]>> = {
  country_name: ['country', country],
  residence_country_name: ['residence_country', country],
  heritage_country_names: [
    'heritage_countries',
    (codes, wording) =>
      codes
        .split(' ')
        .map((code) => country(code, wording))
        .join(', '),
  ],
  sector_name: ['sector', (code, { sectors }) => sectors.get(code) ?? null],
  modality_name: [
    'modality',
    (modality, { locale }) => paperTextOf(locale, 'export.modality', {}, { modality }),
  ],
};

/** A row with the names of its codes; of no code there is no name. */
export const withNames = (row: Row, wording: Wording): Row => ({
  ...row,
  ...Object.fromEntries(
    Object.entries(NAMES).map(([column, [code, inWords]]) => {
      const cell = row[code];
      return [column, typeof cell === 'string' && cell !== '' ? inWords(cell, wording) : null];
    }),
  ),
});
