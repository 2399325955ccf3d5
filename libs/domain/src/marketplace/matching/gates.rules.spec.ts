import { describe, expect, it } from '@jest/globals';
import type { MatchNeed, MatchProfessional } from '#domain/marketplace/matching/facts';
import { type GateCode, nextChange, standingGates } from '#domain/marketplace/matching/gates.rules';
import { sectorProximity } from '#domain/marketplace/matching/isic';
import { assertWeights, DEFAULT_WEIGHTS } from '#domain/parties/programmes/weights';

const TODAY = '2027-01-01';

const need: MatchNeed = {
  id: 'n',
  version: 1,
  programmeId: 'p',
  institutionId: 'hospital',
  published: true,
  country: 'SO',
  modality: 'VIRTUAL',
  window: { from: '2027-03-01', to: '2027-05-31' },
  minOverlapDays: 14,
  hoursPerWeek: 10,
  clearance: 1,
  licence: 'urn:nurse',
  languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
  sector: '8610',
  yearsPreferred: 5,
  skills: [],
};

const person: MatchProfessional = {
  id: 'x',
  version: 1,
  consented: true,
  active: true,
  freshUntil: '2027-12-31',
  eligibility: { p: 'pass' },
  countries: ['SO'],
  availability: [{ from: '2027-05-01', to: '2027-08-31', modalities: ['VIRTUAL'], hoursPerWeek: 8 }],
  placements: [],
  clearances: [{ level: 2, validUntil: '2027-05-31' }],
  licences: ['urn:nurse'],
  conflicts: [],
  languages: [{ code: 'so', level: 'C1' }],
  sectors: [],
  years: 4,
  skills: [],
  invitations: 0,
};

const answerOf = (code: GateCode, n: Partial<MatchNeed>, p: Partial<MatchProfessional>) => {
  const gate = standingGates({ ...need, ...n }, { ...person, ...p }, TODAY).find((g) => g.code === code);
  return [gate?.answer, gate?.detail];
};

describe('the gates', () => {
  it('pass when all is well', () => {
    expect(standingGates(need, person, TODAY).every(({ answer }) => answer === 'pass')).toBe(true);
  });

  it.each<[string, GateCode, Partial<MatchNeed>, Partial<MatchProfessional>, string, string | null]>([
    ['no consent', 'consent', {}, { consented: false }, 'fail', null],
    ['a paused profile', 'profile', {}, { active: false }, 'fail', 'inactive'],
    ['a profile that went stale yesterday', 'profile', {}, { freshUntil: '2026-12-31' }, 'fail', 'stale'],
    ['a profile that goes stale today', 'profile', {}, { freshUntil: TODAY }, 'pass', null],
    ['a need no longer published', 'need', { published: false }, {}, 'fail', null],
    ['rules of the programme not met', 'eligibility', {}, { eligibility: { p: 'fail' } }, 'fail', null],
    ['rules of the programme not answered', 'eligibility', {}, { eligibility: {} }, 'unknown', null],
    ['another country', 'country', { country: 'KE' }, {}, 'fail', null],
    ['a modality not offered', 'modality', { modality: 'ON_SITE' }, {}, 'fail', null],
    ['an overlap of exactly enough days', 'availability', { minOverlapDays: 31 }, {}, 'pass', null],
    ['an overlap of a day too few', 'availability', { minOverlapDays: 32 }, {}, 'fail', null],
    [
      'a live placement on the last day',
      'placement',
      {},
      { placements: [{ from: '2027-05-31', to: '2027-06-30' }] },
      'fail',
      null,
    ],
    [
      'a live placement the day after',
      'placement',
      {},
      { placements: [{ from: '2027-06-01', to: '2027-06-30' }] },
      'pass',
      null,
    ],
    [
      'a language below the minimum',
      'language',
      {},
      { languages: [{ code: 'so', level: 'A2' }] },
      'fail',
      'language_below',
    ],
    [
      'a language without a level',
      'language',
      {},
      { languages: [{ code: 'so', level: null }] },
      'fail',
      'language_unknown',
    ],
    ['a language not named', 'language', {}, { languages: [] }, 'fail', 'language_unknown'],
    ['a clearance too low', 'clearance', { clearance: 3 }, {}, 'fail', 'missing'],
    [
      'a clearance that ends a day too early',
      'clearance',
      {},
      { clearances: [{ level: 2, validUntil: '2027-05-30' }] },
      'fail',
      'expires_too_early',
    ],
    ['a licence not stated', 'licence', {}, { licences: [] }, 'unknown', 'licence_not_stated'],
    ['a declared conflict of interest', 'conflict', {}, { conflicts: ['hospital'] }, 'fail', null],
  ])('%s: %s', (_, code, n, p, answer, detail) => {
    expect(answerOf(code, n, p)).toEqual([answer, detail]);
  });

  it('know when time will change an answer', () => {
    expect(nextChange(person, TODAY)).toBe('2027-06-01');
    expect(nextChange(person, '2027-05-31')).toBe('2027-06-01');
    expect(nextChange(person, '2028-06-01')).toBeNull();
  });
});

describe('sector proximity', () => {
  it.each([
    ['0141', '0141', 1000],
    ['0141', '0142', 800],
    ['0141', '0150', 600],
    ['0141', '0210', 300],
    ['0141', '8610', 0],
    ['01', '0141', 1000],
    ['0141', '01', 600],
    ['A', '0141', 1000],
    ['0141', 'A', 300],
    ['nonsense', '0141', 0],
  ])('%s asked, %s held: %i', (asked, held, value) => {
    expect(sectorProximity(asked, held)).toBe(value);
  });
});

describe('weights', () => {
  it('are refused with all that is wrong with them', () => {
    const wrong = { ...DEFAULT_WEIGHTS, tau: 1001, terms: { ...DEFAULT_WEIGHTS.terms, skill: 0.5 } };
    expect(() => assertWeights(wrong)).toThrow(
      expect.objectContaining({
        code: 'MATCHING_WEIGHTS_INVALID',
        details: expect.objectContaining({
          problems: [
            expect.objectContaining({ field: 'terms.skill' }),
            expect.objectContaining({ field: 'tau' }),
          ],
        }),
      }),
    );
    expect(() => assertWeights(DEFAULT_WEIGHTS)).not.toThrow();
  });

  it('must weigh something', () => {
    const terms = { skill: 0, sector: 0, years: 0, language: 0, hours: 0 };
    expect(() => assertWeights({ ...DEFAULT_WEIGHTS, terms })).toThrow();
  });
});
