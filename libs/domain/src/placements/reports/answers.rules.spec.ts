import { describe, expect, it } from '@jest/globals';
import { assertComplete, missingIn, problemsOf } from '#domain/placements/reports/answers.rules';
import { type Answers, FORMS } from '#domain/placements/reports/forms';
import { outputProgress } from '#domain/placements/reports/outputs.rules';
import { prefilled } from '#domain/placements/reports/prefill.rules';
import { REPORT_KINDS } from '#domain/placements/reports/report.states';

const CONTEXT = { outputs: 2, periodDays: 31 };
const RATINGS = { relevance: 5, preparation: 3, communication: 4, result: 5 };
const ALL: Required<Answers> = {
  hours: 80,
  days: 10,
  outputs: [
    { output: 0, value: 3 },
    { output: 1, value: 100 },
  ],
  trained: { total: 12, women: 7, youth: 3, withDisability: 1 },
  activities: [{ kind: 'COACHING', hours: 12 }],
  transferLevel: 'KNOWLEDGE',
  stillInUse: 'PARTLY',
  ratings: RATINGS,
  barriers: ['POWER', 'INTERNET'],
  handover: ['The protocol, with the head nurse'],
  lessons: 'Begin with the night shift.',
  supportNeeded: 'A second scale.',
};
const asked = (kind: (typeof REPORT_KINDS)[number]): Answers =>
  Object.fromEntries(Object.entries(ALL).filter(([field]) => field in FORMS[kind]));

describe('the answers of a form', () => {
  it.each(REPORT_KINDS)('%s takes what it asks and no more', (kind) => {
    expect(problemsOf(kind, asked(kind), CONTEXT)).toEqual([]);
    expect(() => assertComplete(kind, asked(kind), CONTEXT)).not.toThrow();
    const foreign = Object.keys(ALL).filter((field) => !(field in FORMS[kind]));
    expect(problemsOf(kind, ALL, CONTEXT).map(({ field }) => field)).toEqual(
      foreign.map((field) => `answers.${field}`),
    );
  });

  it.each(REPORT_KINDS)('%s names what is missing, and a draft may miss all of it', (kind) => {
    const required = Object.entries(FORMS[kind]).flatMap(([field, how]) =>
      how === 'REQUIRED' ? [field] : [],
    );
    expect(missingIn(kind, {}, CONTEXT).sort()).toEqual(required.sort());
    expect(problemsOf(kind, {}, CONTEXT)).toEqual([]);
  });

  it.each<[string, Answers]>([
    ['hours', { hours: 31 * 24 + 1 }],
    ['hours', { hours: 1.5 }],
    ['days', { days: 32 }],
    ['outputs', { outputs: [{ output: 2, value: 1 }] }],
    ['outputs', { outputs: [{ output: 0, value: -1 }] }],
    ['outputs', { outputs: [{ output: 0, value: NaN }] }],
    [
      'outputs',
      {
        outputs: [
          { output: 0, value: 1 },
          { output: 0, value: 2 },
        ],
      },
    ],
    ['trained', { trained: { total: 5, women: 6, youth: 0, withDisability: 0 } }],
    ['activities', { activities: [{ kind: 'TRAINING', hours: 0 }] }],
    ['ratings', { ratings: { ...RATINGS, result: 6 } }],
    ['barriers', { barriers: ['POWER', 'POWER'] }],
    ['handover', { handover: [' '] }],
    ['lessons', { lessons: 'x'.repeat(4_001) }],
  ])('refuses impossible %s', (field, answers) => {
    expect(problemsOf('FINAL', answers, CONTEXT).map((problem) => problem.field)).toEqual([
      `answers.${field}`,
    ]);
  });

  it('wants a value for every output', () => {
    const answers = { ...asked('FINAL'), outputs: [{ output: 0, value: 1 }] };
    expect(missingIn('FINAL', answers, CONTEXT)).toEqual(['outputs']);
  });
});

describe('what is known already', () => {
  const trained = { total: 5, women: 2, youth: 1, withDisability: 0 };
  const month = { hours: 40, days: 5, trained, activities: [{ kind: 'TRAINING' as const, hours: 8 }] };
  const earlier = [
    {
      kind: 'BASELINE' as const,
      answers: { outputs: [{ output: 0, value: 1 }], transferLevel: 'KNOWLEDGE' as const },
    },
    { kind: 'PROGRESS' as const, answers: { ...month, outputs: [{ output: 0, value: 2 }] } },
    { kind: 'PROGRESS' as const, answers: month },
  ];

  it('is summed in the final report', () => {
    expect(prefilled('FINAL', earlier)).toEqual({
      outputs: [{ output: 0, value: 2 }],
      hours: 80,
      days: 10,
      trained: { total: 10, women: 4, youth: 2, withDisability: 0 },
      activities: [...month.activities, ...month.activities],
    });
  });

  it('is the last value in the others, and nothing in the first', () => {
    expect(prefilled('FOLLOW_UP_6M', earlier)).toEqual({ outputs: [{ output: 0, value: 2 }] });
    expect(prefilled('BASELINE', [])).toEqual({});
    expect(prefilled('COLLEAGUE_SURVEY', earlier)).toEqual({});
  });

  it('shows outputs against their targets', () => {
    const outputs = [
      { text: 'Protocol', indicator: 'shifts', target: 2 },
      { text: 'Handbook', indicator: 'written', target: null },
    ];
    const [protocol, handbook] = outputProgress(outputs, earlier);
    expect(protocol).toMatchObject({ baseline: 1, value: 2, isReached: true });
    expect(handbook).toMatchObject({ baseline: null, value: null, isReached: false });
  });
});
