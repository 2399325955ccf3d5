import { describe, expect, it } from '@jest/globals';
import { answerProblems } from '#domain/mapping/questionnaires/answer.rules';
import { readyQuestionnaire } from '#domain/mapping/questionnaires/questionnaire';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import {
  type Answers,
  offeredChoices,
  standingOf,
  startingAnswers,
} from '#domain/mapping/questionnaires/standing.rules';
import { fillWords } from '#domain/mapping/questionnaires/words.rules';
import { formSheets } from '#testing/form-sheets';

const TODAY = '2026-11-30';
const { form } = readForm(
  formSheets(
    `type | name | label | required | relevant | constraint | choice_filter | calculation | default | parameters
     select_one yn | works | Do you work? | yes
     begin group | work | Work | | \${works} = 'yes'
     select_one job | job | Which job? | yes
     select_one place | place | Where? | | | | job = \${job}
     integer | hours | Hours a week? | | | . > 0 and . <= 80
     end group
     calculate | busy | | | | | | \${hours} > 40
     text | rest | When do you rest? | | \${busy} = true()
     select_multiple day | days | Which days? | | | count-selected(.) <= 2
     rank day | order | In which order?
     range | share | Share | | | | | | 10 | start=0 end=100 step=5
     date | since | Since? | | | . <= today()
     acknowledge | agreed | I agree
     note | thanks | Thank you`,
    `list_name | name | label | job
     yn | yes | Yes
     yn | no | No
     job | nurse | Nurse
     job | pilot | Pilot
     place | ward | Ward | nurse
     place | air | Air | pilot
     day | mon | Monday
     day | tue | Tuesday
     day | wed | Wednesday`,
  ),
);
if (!form) throw new Error('no form');
const questionnaire = readyQuestionnaire(form);
const shown = (answers: Answers): string[] =>
  standingOf(questionnaire, answers, TODAY).shown.map(({ question }) => question.name);
const problems = (answers: Answers, complete = true): string[] =>
  answerProblems(questionnaire, answers, TODAY, { complete }).map(
    ({ question, code }) => `${question} ${code}`,
  );

describe('a questionnaire', () => {
  it('asks what follows from the answers, and no more', () => {
    expect(shown({ works: 'no' })).toEqual(['works', 'days', 'order', 'share', 'since', 'agreed', 'thanks']);
    expect(shown({ works: 'yes', hours: 50 })).toEqual([
      ...['works', 'job', 'place', 'hours', 'rest', 'days', 'order', 'share', 'since', 'agreed', 'thanks'],
    ]);
  });

  it('does not count an answer whose question is no longer asked', () => {
    expect(shown({ works: 'no', hours: 50 })).not.toContain('rest');
  });

  it('offers the choices that its filter lets through', () => {
    const standing = standingOf(questionnaire, { works: 'yes', job: 'nurse' }, TODAY);
    const place = questionnaire.byName.get('place');
    expect(place && offeredChoices(questionnaire, standing, place).map(({ name }) => name)).toEqual(['ward']);
  });

  it('begins with the answers that the form gives', () => {
    expect(startingAnswers(questionnaire)).toEqual({ share: 10 });
  });

  it.each<[string, Answers, string[]]>([
    [
      'everything right',
      {
        works: 'yes',
        job: 'nurse',
        place: 'ward',
        hours: 40,
        days: ['mon'],
        order: ['wed', 'mon', 'tue'],
        share: 25,
        since: '2020-02-29',
        agreed: true,
      },
      [],
    ],
    ['nothing', {}, ['works REQUIRED']],
    ['a question that is not there', { works: 'no', age: 3 }, ['age UNKNOWN_QUESTION']],
    ['an inherited name', { works: 'no', constructor: 'x' }, ['constructor UNKNOWN_QUESTION']],
    ['a calculation', { works: 'no', busy: true }, ['busy UNKNOWN_QUESTION']],
    ['what is not asked', { works: 'no', hours: 5 }, ['hours NOT_ASKED']],
    ['a required question of a group left out', { works: 'yes' }, ['job REQUIRED']],
    ['a choice that is not offered', { works: 'yes', job: 'nurse', place: 'air' }, ['place NOT_OFFERED']],
    ['too many hours', { works: 'yes', job: 'nurse', hours: 81 }, ['hours CONSTRAINT']],
    ['half an hour', { works: 'yes', job: 'nurse', hours: 0.5 }, ['hours WRONG_KIND']],
    ['hours as text', { works: 'yes', job: 'nurse', hours: '40' }, ['hours WRONG_KIND']],
    ['endless hours', { works: 'yes', job: 'nurse', hours: Infinity }, ['hours WRONG_KIND']],
    ['three days of two', { works: 'no', days: ['mon', 'tue', 'wed'] }, ['days CONSTRAINT']],
    ['a day twice', { works: 'no', days: ['mon', 'mon'] }, ['days WRONG_KIND']],
    ['half an order', { works: 'no', order: ['mon'] }, ['order NOT_OFFERED']],
    ['a share between the steps', { works: 'no', share: 12 }, ['share OUT_OF_RANGE']],
    ['a share beyond the end', { works: 'no', share: 105 }, ['share OUT_OF_RANGE']],
    ['a day that does not exist', { works: 'no', since: '2026-02-30' }, ['since WRONG_KIND']],
    ['tomorrow', { works: 'no', since: '2026-12-01' }, ['since CONSTRAINT']],
    ['a no to what one can only agree to', { works: 'no', agreed: false }, ['agreed WRONG_KIND']],
    [
      'a very long text',
      { works: 'yes', job: 'nurse', hours: 50, rest: 'x'.repeat(4_001) },
      ['rest TOO_LONG'],
    ],
  ])('finds in answers with %s what is wrong', (_, answers, expected) => {
    expect(problems(answers)).toEqual(expected);
  });

  it('lets a draft lack what is required, and keep what is not asked at the moment', () => {
    expect(problems({ works: 'no', hours: 5 }, false)).toEqual([]);
    expect(problems({ hours: 'x'.repeat(10) }, false)).toEqual(['hours WRONG_KIND']);
  });

  it('puts answers into words', () => {
    expect(
      fillWords('For ${hours} hours, ${ not a name} and ${', (name) => (name === 'hours' ? '40' : '')),
    ).toBe('For 40 hours, ${ not a name} and ${');
  });
});
