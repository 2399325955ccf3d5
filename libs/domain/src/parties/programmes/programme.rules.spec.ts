import { describe, expect, it } from '@jest/globals';
import { eligibilityAnswers, eligibilityOf } from '#domain/parties/programmes/eligibility.rules';
import { assertProgramme, assertRules, DEFAULT_RULES } from '#domain/parties/programmes/programme.rules';
import type { ProgrammeRules } from '#domain/parties/programmes/rules';

describe('the rules of a programme', () => {
  it('have good defaults', () => expect(() => assertRules(DEFAULT_RULES)).not.toThrow());

  const { eligibility, deadlines, matching } = DEFAULT_RULES;
  it.each<[string, Partial<ProgrammeRules>, string, string]>([
    ['an age of no adult', { eligibility: { ...eligibility, minAge: 3 } }, 'BAD_INPUT', 'eligibility.minAge'],
    [
      'a country that there is not',
      { eligibility: { ...eligibility, residenceCountries: ['GB', 'ZZ'] } },
      'BAD_INPUT',
      'eligibility.residenceCountries.1',
    ],
    [
      'a deadline without days',
      { deadlines: { ...deadlines, offerDays: 0 } },
      'BAD_INPUT',
      'deadlines.offerDays',
    ],
    [
      'half a day',
      { deadlines: { ...deadlines, clearanceWarningDays: [60, 0.5] } },
      'BAD_INPUT',
      'deadlines.clearanceWarningDays.1',
    ],
    [
      'stale before it is asked',
      { deadlines: { ...deadlines, staleDays: 90 } },
      'BAD_INPUT',
      'deadlines.staleDays',
    ],
    [
      'a holiday of no country',
      { deadlines: { ...deadlines, holidays: [{ country: 'ZZ', on: '2027-07-01' }] } },
      'BAD_INPUT',
      'deadlines.holidays.0.country',
    ],
    [
      'more holidays than a programme has',
      {
        deadlines: {
          ...deadlines,
          holidays: Array.from({ length: 501 }, () => ({ country: 'SO', on: '2027-07-01' })),
        },
      },
      'BAD_INPUT',
      'deadlines.holidays',
    ],
    ['more than all', { minReadiness: 101 }, 'BAD_INPUT', 'minReadiness'],
    ['a weight below nothing', { matching: { ...matching, tau: -1 } }, 'MATCHING_WEIGHTS_INVALID', 'tau'],
  ])('refuse %s', (_name, change, code, field) => {
    expect(() => assertRules({ ...DEFAULT_RULES, ...change })).toThrow(
      expect.objectContaining({ code, details: expect.objectContaining({ field }) }),
    );
  });

  it('belong to a programme with a code, a name and countries', () => {
    const good = { code: 'UK-1', name: 'UK', sendingCountry: 'GB', heritageCountries: ['SO'] };
    expect(() => assertProgramme(good)).not.toThrow();
    for (const wrong of [{ code: 'uk' }, { name: ' ' }, { sendingCountry: 'UK' }, { heritageCountries: [] }])
      expect(() => assertProgramme({ ...good, ...wrong })).toThrow(
        expect.objectContaining({ code: 'BAD_INPUT' }),
      );
  });
});

describe('eligibility', () => {
  const rules = {
    minAge: 18,
    minYears: 3,
    residenceCountries: ['GB'],
    rightOfReturn: true,
    minEducationLevel: 5,
  };
  const fits = {
    ofAge: true,
    rightOfReturn: true,
    yearsExperience: 3,
    residenceCountry: 'GB',
    educationLevel: 6,
  };

  it('passes when every condition does', () => expect(eligibilityOf(rules, fits)).toBe('pass'));

  it('is not asked what the programme does not ask', () => {
    const nothing = {
      ofAge: null,
      rightOfReturn: null,
      yearsExperience: null,
      residenceCountry: null,
      educationLevel: null,
    };
    expect(eligibilityOf(DEFAULT_RULES.eligibility, { ...nothing, ofAge: true })).toBe('pass');
    expect(eligibilityOf(rules, nothing)).toBe('unknown');
  });

  it.each([
    ['age', { ofAge: false }],
    ['years', { yearsExperience: 2 }],
    ['residence', { residenceCountry: 'FR' }],
    ['right_of_return', { rightOfReturn: false }],
    ['degree', { educationLevel: 4 }],
  ] as const)('fails by %s, whatever is not known', (code, change) => {
    const facts = { ...fits, educationLevel: null, ...change };
    expect(eligibilityOf(rules, facts)).toBe('fail');
    expect(eligibilityAnswers(rules, facts).filter(({ answer }) => answer === 'fail')).toEqual([
      { code, answer: 'fail' },
    ]);
  });
});
