import { describe, expect, it } from '@jest/globals';
import { LineError, MatchFiles } from '#cli/match-files';
import { matchTaxonomy } from '#domain/marketplace/matching/taxonomy';

const taxonomy = matchTaxonomy({
  version: '1',
  concepts: [{ uri: 'http://x/sewing', kind: 'SKILL', iscoCode: null }],
  broader: [],
  occupationSkills: [],
  skillSkills: [],
});
const files = new MatchFiles(taxonomy, new Set(['0141']));

const PROFESSIONAL = {
  id: 'P1',
  heritageCountries: ['SO'],
  modes: ['virtual'],
  availability: [{ from: '2027-01-01', to: '2027-06-30' }],
  hoursPerWeek: 8,
  clearance: 1,
  languages: [{ code: 'en', level: 'B2' }],
  sectorsIsic: ['0141'],
  yearsExperience: 4,
  skills: [{ uri: 'http://x/sewing', level: null }],
};
const NEED = {
  id: 'N1',
  heritageCountry: 'SO',
  mode: 'temporary',
  window: { from: '2027-01-01', to: '2027-02-28' },
  languages: [{ code: 'en', min: 'B1' }],
  requiredSkills: [{ uri: 'http://x/sewing', minLevel: 2, weight: 3 }],
};
const line = (base: object, change: object): string => JSON.stringify({ ...base, ...change });

describe('files of professionals and needs', () => {
  it('become facts of matching', () => {
    const { value, oddities } = files.professional(JSON.stringify(PROFESSIONAL));
    expect(oddities).toEqual([]);
    expect(value).toMatchObject({
      id: 'P1',
      countries: ['SO'],
      availability: [{ from: '2027-01-01', to: '2027-06-30', modalities: ['VIRTUAL'], hoursPerWeek: 8 }],
      clearances: [{ level: 1 }],
      skills: [{ skill: 0, level: null, evidence: 'VERIFIED' }],
    });
    expect(files.need(JSON.stringify(NEED)).value).toMatchObject({
      modality: 'ON_SITE',
      minOverlapDays: 14,
      languages: [{ code: 'en', minimum: 'B1', preferred: 'B1' }],
      skills: [{ skill: 0, level: 2, weight: 3, essential: true }],
    });
  });

  it.each([
    [
      'an unknown skill',
      line(PROFESSIONAL, { skills: [{ uri: 'http://x/flying' }] }),
      'unknown skill http://x/flying',
    ],
    ['an unknown sector', line(PROFESSIONAL, { sectorsIsic: ['9999'] }), 'unknown sector 9999'],
    ['nobody’s country', line(PROFESSIONAL, { heritageCountries: [] }), 'no heritage country'],
    [
      'a skill held twice',
      line(PROFESSIONAL, {
        skills: [
          { uri: 'http://x/sewing', level: 1 },
          { uri: 'http://x/sewing', level: 2 },
        ],
      }),
      'a skill is listed twice',
    ],
  ])('say what is odd: %s', (_, text, problem) => {
    expect(files.professional(text).oddities).toEqual([{ problem: expect.stringContaining(problem) }]);
  });

  it('say when a need has no skill that is known', () => {
    expect(files.need(line(NEED, { requiredSkills: [] })).oddities).toEqual([
      { problem: expect.stringContaining('no known skills') },
    ]);
  });

  it.each([
    ['no JSON', '{"id": '],
    ['no object', '[1]'],
    ['no id', line(PROFESSIONAL, { id: '' })],
    ['a level out of range', line(PROFESSIONAL, { skills: [{ uri: 'http://x/sewing', level: 5 }] })],
    [
      'a day that does not exist',
      line(PROFESSIONAL, { availability: [{ from: '2027-02-31', to: '2027-03-01' }] }),
    ],
    [
      'a window that ends before it starts',
      line(PROFESSIONAL, { availability: [{ from: '2027-03-02', to: '2027-03-01' }] }),
    ],
    ['a mode of no kind', line(PROFESSIONAL, { modes: ['astral'] })],
    ['a level of no ladder', line(PROFESSIONAL, { languages: [{ code: 'en', level: 'B3' }] })],
    ['a list that is none', line(PROFESSIONAL, { skills: 'sewing' })],
  ])('refuse a line with %s', (_, text) => {
    expect(() => files.professional(text)).toThrow(LineError);
  });
});
