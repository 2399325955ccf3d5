import { describe, expect, it } from '@jest/globals';
import { questionsOf } from '#domain/mapping/questionnaires/form';
import { readyQuestionnaire } from '#domain/mapping/questionnaires/questionnaire';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import { languageFor, surveyPages } from '#domain/mapping/waves/survey-page.rules';
import {
  countedAnswers,
  putAnswers,
  readWritten,
  writtenOf,
} from '#domain/mapping/waves/written-answer.rules';
import { formSheets } from '#testing/form-sheets';

const { form } = readForm(
  formSheets(
    `type | name | label::English (en) | label::Arabic (ar) | relevant
select_one yesno | visits | Do you visit? | هل تزور؟ |
integer | times | How often? | كم مرة؟ | \${visits} = 'yes'
note | thanks | You said \${visits}. | قلت \${visits}. |`,
    `list_name | name | label::English (en) | label::Arabic (ar)
yesno | yes | Yes | نعم
yesno | no | No | لا`,
  ),
);
if (!form) throw new Error('no form');
const questionnaire = readyQuestionnaire(form);
const pages = (answers: Parameters<typeof surveyPages>[1], language = 'en') =>
  surveyPages(questionnaire, answers, language, '2027-01-04');

describe('the pages of a survey', () => {
  it('are what is asked now', () => {
    expect(questionsOf(form.items)).toHaveLength(3);
    expect(pages({}).map(({ name }) => name)).toEqual(['visits', 'thanks']);
    expect(pages({ visits: 'yes' }).map(({ name }) => name)).toEqual(['visits', 'times', 'thanks']);
  });

  it('say in one language what was answered', () => {
    const [visits, , thanks] = pages({ visits: 'yes', times: 3 }, 'ar');
    expect(visits).toMatchObject({ label: 'هل تزور؟', values: ['yes'] });
    expect(visits?.choices[1]).toEqual({ name: 'no', label: 'لا' });
    expect(thanks?.label).toBe('قلت نعم.');
  });

  it.each([
    ['ar', 'ar'],
    ['so', 'en'],
    ['en', 'en'],
  ])('for a reader of %s are in %s', (wanted, language) => expect(languageFor(form, wanted)).toBe(language));
});

describe('a written answer', () => {
  it.each([
    ['integer', ['٤٢'], 42],
    ['decimal', ['1,5'], 1.5],
    ['integer', ['many'], 'many'],
    ['select_multiple', ['a', 'b'], ['a', 'b']],
    ['acknowledge', ['true'], true],
    ['text', [''], undefined],
    ['rank', [], undefined],
  ] as const)('to %s: %j', (kind, values, answer) => expect(readWritten(kind, values)).toEqual(answer));

  it('is put in, taken back, and left out where nothing is asked', () => {
    const put = (...written: { question: string; values: string[] }[]) =>
      putAnswers(questionnaire, { times: 3 }, written);
    expect(put({ question: 'visits', values: ['no'] })).toEqual({ times: 3, visits: 'no' });
    expect(put({ question: 'times', values: [] })).toEqual({});
    expect(put({ question: '__proto__', values: ['x'] }, { question: 'thanks', values: ['x'] })).toEqual({
      times: 3,
    });
    expect(countedAnswers({ visits: 'no', times: 3 }, new Set(['visits']))).toEqual({ visits: 'no' });
    expect(writtenOf(3)).toEqual(['3']);
  });
});
