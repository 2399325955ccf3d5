import { describe, expect, it } from '@jest/globals';
import { REPORT_LIMITS } from '#portal/graphql/limits';
import {
  answersOf,
  RATED,
  type ReportValues,
  schemaOf,
  valuesOf,
} from '#portal/screens/placements/reports/answers';

const ALL = Object.keys(valuesOf({} as never, 0)).map((name) => ({ name }));
const EMPTY = valuesOf({} as never, 2);
const typed = (more: Partial<ReportValues>): ReportValues => ({ ...EMPTY, ...more });
const sent = (more: Partial<ReportValues>) => answersOf(typed(more), ALL);

const WRITTEN = {
  hours: 120,
  days: 20.5,
  outputs: [{ output: 1, value: 12.5 }],
  trained: { total: 12, women: 7, youth: 0, withDisability: 1 },
  activities: [{ kind: 'TRAINING', hours: 16 }],
  transferLevel: 'KNOWLEDGE',
  stillInUse: 'PARTLY',
  ratings: { relevance: 5, preparation: 4, communication: 3, result: 5 },
  barriers: ['POWER', 'INTERNET'],
  handover: ['The scale, with the head nurse.'],
  lessons: 'Begin earlier.',
  supportNeeded: 'A printer.',
} as const;

describe('what is sent', () => {
  it('is what was written before, when nobody changed it', () => {
    expect(answersOf(valuesOf(WRITTEN as never, 2), ALL)).toEqual(WRITTEN);
  });

  it('says nothing of what is empty', () => {
    expect(sent({})).toEqual({ outputs: [], activities: [], barriers: [] });
  });

  it('holds only what the form asks for', () => {
    expect(answersOf(typed({ hours: '5', lessons: 'Begin earlier.' }), [{ name: 'hours' }])).toEqual({
      hours: 5,
    });
  });

  it.each<[string, Partial<ReportValues>, object]>([
    ['a comma for a point', { hours: ' 1,5 ' }, { hours: 1.5 }],
    ['no number', { hours: 'many' }, {}],
    ['a nought', { days: '0' }, { days: 0 }],
    ['nobody trained without a total', { trained: { ...EMPTY.trained, women: '3' } }, {}],
    [
      'parts of a total that were left out as nobody',
      { trained: { ...EMPTY.trained, total: '9', women: '3' } },
      { trained: { total: 9, women: 3, youth: 0, withDisability: 0 } },
    ],
    ['no rating until all are given', { ratings: { ...EMPTY.ratings, result: '5' } }, {}],
    ['a text of blanks as none', { lessons: '  ' }, {}],
    ['a handover of blanks as none', { handover: [{ text: ' ' }] }, {}],
  ])('takes %s', (_, more, expected) => {
    const { outputs, activities, barriers, ...others } = sent(more);
    expect({ outputs, activities, barriers }).toEqual({ outputs: [], activities: [], barriers: [] });
    expect(others).toEqual(expected);
  });

  it('keeps the number of an output, and drops half-typed activities', () => {
    const activities = [
      { kind: 'COACHING', hours: '8' },
      { kind: 'COACHING', hours: '' },
      { kind: '', hours: '8' },
      { kind: 'COACHING', hours: '0' },
    ];
    expect(sent({ outputs: [{ value: '' }, { value: '3' }], activities })).toMatchObject({
      outputs: [{ output: 1, value: 3 }],
      activities: [{ kind: 'COACHING', hours: 8 }],
    });
  });
});

describe('what may be submitted', () => {
  /** The fields that are refused when these are asked for. */
  const refused = (more: Partial<ReportValues>, isRequired: boolean) => {
    const asked = ALL.map(({ name }) => ({ name, isRequired }));
    const { error } = schemaOf(asked).safeParse(typed(more));
    return [...new Set(error?.issues.map(({ path }) => path[0]))].sort();
  };
  const whole = valuesOf(
    {
      ...WRITTEN,
      days: 20,
      outputs: [
        { output: 0, value: 1 },
        { output: 1, value: 2 },
      ],
    } as never,
    2,
  );

  it('is all that was asked for', () => {
    expect(refused(whole, true)).toEqual([]);
    expect(refused({}, true)).toEqual(
      ALL.map(({ name }) => name)
        .filter((name) => name !== 'barriers')
        .sort(),
    );
  });

  it('is nothing when nothing is required', () => {
    expect(refused({}, false)).toEqual([]);
  });

  const [, mostHours] = REPORT_LIMITS.hours;
  it.each<[string, Partial<ReportValues>, string[]]>([
    ['the most hours', { hours: String(mostHours) }, []],
    ['an hour more', { hours: String(mostHours + 1) }, ['hours']],
    ['the longest lessons', { lessons: 'x'.repeat(REPORT_LIMITS.words) }, []],
    ['a letter more', { lessons: 'x'.repeat(REPORT_LIMITS.words + 1) }, ['lessons']],
    ['an activity without hours', { activities: [{ kind: 'COACHING', hours: '' }] }, ['activities']],
    ['an output of words', { outputs: [{ value: 'some' }, { value: '1' }] }, ['outputs']],
    ['no handover', { handover: [] }, ['handover']],
    ['one rating too few', { ratings: { ...whole.ratings, [RATED[0]]: '' } }, ['ratings']],
  ])('%s', (_, more, fields) => {
    expect(refused({ ...whole, ...more }, true)).toEqual(fields);
  });
});
