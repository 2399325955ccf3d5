import { expect, it } from '@jest/globals';
import { LOCALES } from '#domain/kernel/locale';
import { MODALITIES } from '#domain/reference/vocabulary';
import { withNames } from '#features/placements/papers/export-names';

const sectors = new Map([['86', 'Human health activities']]);

it('names the codes of a row in the language of who asks', () => {
  const row = {
    country: 'SO',
    residence_country: 'GB',
    heritage_countries: 'ET SO',
    sector: '86',
    modality: 'HYBRID',
    state: 'TERMINATED_EARLY',
    reason: 'DATES',
    kind: 'FINAL',
    transfer_level: 'KNOWLEDGE',
    still_in_use: 'PARTLY',
    barriers: '["POWER","INTERNET"]',
    education_level: 6,
  };
  expect(withNames(row, { locale: 'en', sectors })).toEqual({
    ...row,
    country_name: 'Somalia',
    residence_country_name: 'United Kingdom',
    heritage_country_names: 'Ethiopia, Somalia',
    sector_name: 'Human health activities',
    modality_name: 'On site and remote',
    state_name: 'Ended early',
    reason_name: expect.stringMatching(/dates/i),
    kind_name: 'Final report',
    transfer_level_name: 'Can do it',
    still_in_use_name: 'partly',
    barrier_names: 'Power cuts, Internet',
    education_level_name: expect.stringMatching(/bachelor/i),
  });
  expect(withNames(row, { locale: 'ar', sectors })).toMatchObject({ country_name: 'الصومال' });
});

it('has no name for a code that is not there or not known', () => {
  expect(
    withNames({ country: null, heritage_countries: '', sector: '99' }, { locale: 'en', sectors }),
  ).toMatchObject({
    country_name: null,
    heritage_country_names: null,
    sector_name: null,
    modality_name: null,
  });
});

it.each(LOCALES)('has another word for each modality in %s', (locale) => {
  const words = MODALITIES.map((modality) => withNames({ modality }, { locale, sectors })['modality_name']);
  expect(new Set(words).size).toBe(MODALITIES.length);
});
