import { describe, expect, it } from '@jest/globals';
import { NEED_LIMITS } from '#portal/graphql/limits';
import {
  type NeedValues,
  termsOf,
  termsSchema,
  valuesOf,
} from '#portal/screens/marketplace/needs/need-terms';

/** A need as the API answers it. */
const KEPT = {
  revision: 3,
  title: 'Triage',
  objective: 'A triage scale in use.',
  modality: 'ON_SITE',
  place: 'Hargeisa',
  startsOn: '2030-03-01',
  endsOn: '2030-05-31',
  deadline: '2030-01-31',
  minOverlapDays: 30,
  weeklyHours: 20,
  positions: 2,
  sector: '86',
  clearanceLevel: 1,
  licence: null,
  yearsPreferred: null,
  childContact: 'NONE',
  outputs: [{ text: 'A protocol', indicator: 'shifts that use it', target: 21 }],
  counterparts: [{ role: 'Head nurse', people: 1 }],
  languages: [{ code: 'en', minimum: 'B1', preferred: 'C1' }],
  ownSkills: ['Bandaging'],
  support: [
    { kind: 'ALLOWANCE', payer: 'IOM', amount: '900.00', currency: 'USD', per: 'MONTH' },
    { kind: 'LODGING', payer: 'HOST', amount: null, currency: null, per: null },
  ],
  skills: [{ conceptUri: 'urn:triage', level: 3, weight: 5, essential: true, mandatory: false }],
};
const typed = (more: Partial<NeedValues> = {}): NeedValues => ({ ...valuesOf(KEPT as never), ...more });
const { revision: _, ...TERMS } = KEPT;

describe('the terms that are saved', () => {
  it('are those that were kept, when nobody changed them', () => {
    expect(termsOf(typed())).toEqual(TERMS);
  });

  it.each<[string, Partial<NeedValues>, object]>([
    [
      'an empty text as none',
      { place: '', sector: '', licence: '' },
      { place: null, sector: null, licence: null },
    ],
    ['no day as none', { startsOn: '' }, { startsOn: null }],
    ['no modality as none', { modality: '' }, { modality: null }],
    ['no contact with children said as none', { childContact: '' }, { childContact: 'NONE' }],
    ['a number of words as none', { weeklyHours: 'many' }, { weeklyHours: null }],
    ['half a number as none', { weeklyHours: '2.5' }, { weeklyHours: null }],
    [
      'support without a kind as none, half an amount as in kind, and a comma as a point',
      {
        support: [
          { kind: '', payer: 'IOM', amount: '5', currency: 'USD', per: 'MONTH' },
          { kind: 'TRAVEL', payer: 'IOM', amount: '4x', currency: 'USD', per: 'ONCE' },
          { kind: 'VISA', payer: 'IOM', amount: '80,50', currency: 'EUR', per: 'ONCE' },
        ],
      },
      {
        support: [
          { kind: 'TRAVEL', payer: 'IOM', amount: null, currency: null, per: null },
          { kind: 'VISA', payer: 'IOM', amount: '80.50', currency: 'EUR', per: 'ONCE' },
        ],
      },
    ],
    ['no positions as one', { positions: '' }, { positions: 1 }],
    [
      'an output without words as none',
      { outputs: [{ text: ' ', indicator: '', target: '3' }] },
      { outputs: [] },
    ],
    [
      'no people of a role as one',
      { counterparts: [{ role: 'Nurse', people: '' }] },
      { counterparts: [{ role: 'Nurse', people: 1 }] },
    ],
    [
      'half a language as none',
      { languages: [{ code: 'en', minimum: '', preferred: 'C1' }] },
      { languages: [] },
    ],
    [
      'a skill with nothing chosen as level 2, weight 3',
      { skills: [{ conceptUri: 'urn:x', level: '', weight: '', essential: false, mandatory: false }] },
      { skills: [{ conceptUri: 'urn:x', level: 2, weight: 3, essential: false, mandatory: false }] },
    ],
  ])('take %s', (_, more, expected) => {
    expect(termsOf(typed(more))).toMatchObject(expected);
  });

  it.each(['weeklyHours', 'positions', 'yearsPreferred', 'minOverlapDays'] as const)(
    'leave out %s beyond what the API takes',
    (name) => {
      const [least, most] = NEED_LIMITS[name];
      expect(termsOf(typed({ [name]: String(least) }))[name]).toBe(least);
      expect(termsOf(typed({ [name]: String(most) }))[name]).toBe(most);
      expect(termsOf(typed({ [name]: String(most + 1) }))[name]).not.toBe(most + 1);
    },
  );
});

describe('what may be saved', () => {
  const refused = (more: Partial<NeedValues>) => [
    ...new Set(termsSchema.safeParse(typed(more)).error?.issues.map(({ path }) => path[0])),
  ];

  it('is a draft with gaps', () => {
    expect(refused({ objective: '', startsOn: '', weeklyHours: '', outputs: [], skills: [] })).toEqual([]);
  });

  it.each<[string, Partial<NeedValues>, string[]]>([
    ['a title', { title: '' }, ['title']],
    ['a title that is no longer', { title: 'x'.repeat(NEED_LIMITS.title) }, []],
    ['a title that is too long', { title: 'x'.repeat(NEED_LIMITS.title + 1) }, ['title']],
    ['whole hours', { weeklyHours: '2.5' }, ['weeklyHours']],
    ['a day', { endsOn: '31/05/2030' }, ['endsOn']],
  ])('needs %s', (_, more, fields) => {
    expect(refused(more)).toEqual(fields);
  });
});
