import { describe, expect, it } from '@jest/globals';
import type { Form } from '#domain/mapping/questionnaires/form';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import { assertReopened, problemsOfWave, takesDrafts, takesPeople } from '#domain/mapping/waves/wave.rules';
import { refusal } from '#testing/actors';
import { formSheets } from '#testing/form-sheets';

const SURVEY = `type | name | label::English (en) | label::Arabic (ar)
select_one yesno | visits | Do you visit? | هل تزور؟
integer | times | How often? | كم مرة؟`;
const CHOICES = `list_name | name | label::English (en) | label::Arabic (ar)
yesno | yes | Yes | نعم
yesno | no | No | لا`;

const formOf = (survey = SURVEY, choices = CHOICES): Form => {
  const { form } = readForm(formSheets(survey, choices));
  if (!form) throw new Error('no form');
  return form;
};
const DRAFT = {
  closesOn: '2027-02-01',
  minimum: 30,
  targets: [{ question: 'visits', choice: 'yes', people: 50 }],
};
const codes = (draft = DRAFT, form = formOf(), more = { today: '2027-01-04', pilotAnswers: 5 }) =>
  problemsOfWave(draft, form, more).map(({ field, code }) => `${field} ${code}`);

describe('a wave', () => {
  it('that was tried and says when it ends can open', () => expect(codes()).toEqual([]));

  it.each([
    ['ends today', { ...DRAFT, closesOn: '2027-01-04' }, 'closesOn LATER_DAY'],
    ['lasts for years', { ...DRAFT, closesOn: '2029-01-04' }, 'closesOn LATER_DAY'],
    [
      'counts a choice that is not there',
      { ...DRAFT, targets: [{ question: 'visits', choice: 'maybe', people: 5 }] },
      'targets.0.choice NO_SUCH_ANSWER',
    ],
    [
      'counts a number',
      { ...DRAFT, targets: [{ question: 'times', choice: '1', people: 5 }] },
      'targets.0.choice NO_SUCH_ANSWER',
    ],
  ])('that %s cannot', (_, draft, problem) => expect(codes(draft)).toEqual([problem]));

  it('names the languages in which words are missing', () => {
    const form = formOf();
    const half = { ...form, lists: { yesno: [{ name: 'yes', label: { en: 'Yes' }, attributes: {} }] } };
    expect(codes(DRAFT, half)).toEqual(['questionnaireId WORDS_MISSING']);
  });

  it('that nobody has tried cannot open', () => {
    expect(codes(DRAFT, formOf(), { today: '2027-01-04', pilotAnswers: 4 })).toEqual([
      'pilotAnswers TRY_FIRST',
    ]);
  });

  it('is opened again once, for at most 30 days', () => {
    const first = { reopenedOn: null, today: '2027-02-02' };
    expect(assertReopened('2027-03-04', first)).toBe('2027-03-04');
    expect(() => assertReopened('2027-03-05', first)).toThrow(refusal('BAD_INPUT'));
    expect(() => assertReopened('2027-02-02', first)).toThrow(refusal('BAD_INPUT'));
    expect(() => assertReopened('2027-02-20', { ...first, reopenedOn: '2027-02-01' })).toThrow(
      refusal('WAVE_REOPENED'),
    );
  });
});

describe('a link', () => {
  const closesAt = new Date('2027-02-02T00:00:00Z');
  const at = (text: string) => new Date(text);

  it.each([
    ['OPEN', null, '2027-02-01T23:59:59Z', true, true],
    ['OPEN', null, '2027-02-02T00:00:00Z', false, true],
    ['DRAFT', null, '2027-01-01T00:00:00Z', true, true],
    ['PAUSED', null, '2027-01-20T00:00:00Z', false, false],
    ['CLOSED', '2027-01-20T00:00:00Z', '2027-01-21T23:59:59Z', false, true],
    ['CLOSED', '2027-01-20T00:00:00Z', '2027-01-22T00:00:00Z', false, false],
    ['CANCELLED', '2027-01-20T00:00:00Z', '2027-01-20T01:00:00Z', false, false],
  ] as const)('of a wave that is %s (closed: %s) at %s', (state, closed, now, people, drafts) => {
    const wave = { state, closesAt, closedAt: closed === null ? null : at(closed) };
    expect(takesPeople(wave, at(now))).toBe(people);
    expect(takesDrafts(wave, at(now))).toBe(drafts);
  });
});
