import { describe, expect, it } from '@jest/globals';
import { LOCALES } from '#domain/kernel/locale';
import { NEED_STATES } from '#domain/marketplace/needs/need.states';
import { PROFESSIONAL_STATES } from '#domain/parties/professionals/professional.states';
import { columnsFor, EXPORT_LISTS } from '#domain/placements/papers/export.rules';
import { PLACEMENT_STATES } from '#domain/placements/placements/placement.states';
import { BARRIERS, STILL_IN_USE, TRANSFER_LEVELS } from '#domain/placements/reports/forms';
import { REPORT_STATES } from '#domain/placements/reports/report.states';
import { CODE_BOOKS, codeBookOf, NAME_COLUMNS } from '#features/placements/papers/code-book';

const CODES: Readonly<Record<string, readonly string[]>> = {
  state: [...new Set([...PROFESSIONAL_STATES, ...NEED_STATES, ...PLACEMENT_STATES, ...REPORT_STATES])],
  transfer_level: TRANSFER_LEVELS,
  still_in_use: STILL_IN_USE,
  barriers: BARRIERS,
};

describe.each(LOCALES)('the code book in %s', (locale) => {
  const { text, columns, codes } = CODE_BOOKS[locale];

  it('has the keys of the English one, and words for each', () => {
    expect(Object.keys(text)).toEqual(Object.keys(CODE_BOOKS.en.text));
    expect(Object.keys(columns)).toEqual(Object.keys(CODE_BOOKS.en.columns));
    for (const [column, words] of Object.entries(CODE_BOOKS.en.codes))
      expect([column, ...Object.keys(codes[column] ?? {})]).toEqual([column, ...Object.keys(words)]);
    expect(Object.values(columns).every((words) => words.trim())).toBe(true);
  });

  it('says what every column of every list holds', () => {
    const roles = ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'] as const;
    for (const list of EXPORT_LISTS)
      for (const column of columnsFor(
        list,
        roles.map((role) => ({ role })),
      ))
        expect([column, (columns[column] ?? NAME_COLUMNS[column]) !== undefined]).toEqual([column, true]);
  });

  it.each(Object.entries(CODES))('has a word for every %s', (column, known) => {
    expect(known.filter((code) => !codes[column]?.[code])).toEqual([]);
  });
});

it('lists each column with its meaning, and the codes of these rows in words', () => {
  const list = {
    name: 'placements',
    columns: ['id', 'country', 'country_name', 'state', 'state_name'],
    rows: [
      ['1', 'SO', 'Somalia', 'ACTIVE', 'Active'],
      ['2', 'GH', 'Ghana', 'CLOSED', 'Closed'],
      ['3', 'SO', 'Somalia', 'ACTIVE', 'Active'],
    ],
  };
  expect(codeBookOf(list, { locale: 'en', sectors: new Map() })).toEqual({
    name: 'code book',
    columns: ['Column', 'What it holds', 'Code', 'What the code means'],
    rows: [
      ['id', 'Number of the row; the same in every export', null, null],
      ['country', 'Host country, ISO 3166-1', null, null],
      ['country', null, 'GH', 'Ghana'],
      ['country', null, 'SO', 'Somalia'],
      ['country_name', 'Name of the code in: country', null, null],
      ['state', 'Status now', null, null],
      ['state', null, 'ACTIVE', 'Active'],
      ['state', null, 'CLOSED', 'Closed'],
      ['state_name', 'Name of the code in: state', null, null],
    ],
  });
});
