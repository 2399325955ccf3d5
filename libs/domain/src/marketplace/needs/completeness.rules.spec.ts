import { describe, expect, it } from '@jest/globals';
import { assertComplete, reviewTerms } from '#domain/marketplace/needs/completeness.rules';
import type { TermsOfReference } from '#domain/marketplace/needs/terms';

const TODAY = '2026-03-01';

const COMPLETE: TermsOfReference = {
  title: 'Triage in the emergency ward',
  objective:
    'Nurses of the ward sort patients by urgency with one written scale; today everyone waits in one line.',
  outputs: [{ text: 'A triage protocol in use', indicator: 'shifts that use the protocol', target: 21 }],
  counterparts: [{ role: 'Head nurse', people: 2 }],
  skills: [{ conceptUri: 'urn:skill:triage', level: 3, weight: 5, essential: true, mandatory: true }],
  ownSkills: [],
  languages: [{ code: 'so', minimum: 'B1', preferred: 'C1' }],
  modality: 'ON_SITE',
  country: 'SO',
  place: 'Hargeisa',
  startsOn: '2026-06-01',
  endsOn: '2026-08-31',
  minOverlapDays: null,
  weeklyHours: 20,
  positions: 1,
  sector: 'Q86',
  clearanceLevel: 0,
  licence: null,
  support: [],
  yearsPreferred: null,
  childContact: 'INCIDENTAL',
  deadline: '2026-05-01',
};

const found = (change: Partial<TermsOfReference>): string[] =>
  reviewTerms({ ...COMPLETE, ...change }, TODAY).map(({ field, code, severity }) =>
    severity === 'BLOCKS' ? `${field} ${code}` : `(${field} ${code})`,
  );

describe('completeness of terms of reference', () => {
  it('finds nothing in a good text', () => expect(found({})).toEqual([]));

  it('takes Arabic sentences for words, and their full stop for a full stop', () => {
    const objective =
      'ينسخ التلاميذ الدروس عن السبورة. في النهاية يخطط المعلمون دروسا يعد فيها التلاميذ ويقيسون.';
    expect(found({ title: 'تدريب المعلمين', objective })).toEqual([]);
  });

  it('lists everything that an empty draft lacks', () => {
    const empty = {
      ...COMPLETE,
      title: '',
      objective: ' ',
      outputs: [],
      counterparts: [],
      skills: [],
      languages: [],
      modality: null,
      startsOn: null,
      endsOn: null,
      weeklyHours: null,
      deadline: null,
      sector: null,
    };
    expect(found(empty)).toEqual([
      'title MISSING',
      'objective MISSING',
      'outputs MISSING',
      'counterparts MISSING',
      'skills MISSING',
      'languages MISSING',
      'modality MISSING',
      'startsOn MISSING',
      'endsOn MISSING',
      '(deadline MISSING)',
      'weeklyHours MISSING',
      '(sector MISSING)',
    ]);
  });

  it.each<[string, Partial<TermsOfReference>, string[]]>([
    ['a vague objective', { objective: 'Support the ward' }, ['(objective TOO_SHORT)']],
    ['a placeholder', { objective: 'TBD' }, ['objective PLACEHOLDER']],
    [
      'an output nobody can see',
      { outputs: [{ text: 'Better care for all patients', indicator: '', target: null }] },
      ['(outputs.0.indicator NO_INDICATOR)', '(outputs.0.target NO_TARGET)'],
    ],
    [
      'only desirable skills',
      { skills: COMPLETE.skills.map((skill) => ({ ...skill, essential: false })) },
      ['skills MISSING'],
    ],
    ['a skill twice', { skills: [...COMPLETE.skills, ...COMPLETE.skills] }, ['skills.1 DUPLICATE']],
    ['31 June', { endsOn: '2026-06-31' }, ['endsOn NOT_A_DATE']],
    ['dates the wrong way round', { endsOn: '2026-05-31' }, ['endsOn ENDS_BEFORE_START']],
    [
      'a start in the past',
      { startsOn: TODAY, deadline: null },
      ['startsOn STARTS_IN_PAST', '(deadline MISSING)'],
    ],
    ['a late deadline', { deadline: '2026-06-01' }, ['deadline DEADLINE_AFTER_START']],
    ['a past deadline', { deadline: '2026-02-28' }, ['deadline DEADLINE_PAST']],
    ['no place on site', { place: null }, ['place MISSING']],
    ['no place at a distance', { place: null, modality: 'VIRTUAL' }, []],
    ['too many days', { minOverlapDays: 93 }, ['minOverlapDays LONGER_THAN_WINDOW']],
    ['no position', { positions: 0 }, ['positions OUT_OF_RANGE']],
    ['an unknown clearance', { clearanceLevel: 4 }, ['clearanceLevel OUT_OF_RANGE']],
    ['years beyond a working life', { yearsPreferred: 51 }, ['yearsPreferred OUT_OF_RANGE']],
    ['half an hour', { weeklyHours: 0.5 }, ['weeklyHours OUT_OF_RANGE']],
    [
      'language levels the wrong way round',
      { languages: [{ code: 'fr', minimum: 'C1', preferred: 'B2' }] },
      ['languages.0.preferred LEVELS_REVERSED'],
    ],
  ])('names %s', (_, change, expected) => expect(found(change)).toEqual(expected));

  it('refuses with every blocking field, and lets advice pass', () => {
    expect(() => assertComplete({ ...COMPLETE, title: '', place: '?' }, TODAY)).toThrow(
      expect.objectContaining({
        code: 'TOR_INCOMPLETE',
        details: expect.objectContaining({
          field: 'title',
          problems: [
            { field: 'title', code: 'MISSING', severity: 'BLOCKS' },
            { field: 'place', code: 'PLACEHOLDER', severity: 'BLOCKS' },
          ],
        }),
      }),
    );
    expect(() => assertComplete({ ...COMPLETE, sector: null }, TODAY)).not.toThrow();
  });
});
