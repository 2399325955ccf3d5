import { describe, expect, it } from '@jest/globals';
import { readForm } from '#domain/mapping/questionnaires/read-form.rules';
import type { Answers } from '#domain/mapping/questionnaires/standing.rules';
import { hiddenAnswers, LEAST_PUBLISHED } from '#domain/mapping/waves/hidden-answers.rules';
import { figuresOf, problemsOfReport } from '#domain/mapping/waves/report.rules';
import { formSheets } from '#testing/form-sheets';

const { form } = readForm(
  formSheets(
    `type | name | label
select_one place | lives | Where do you live?
select_multiple way | ways | How do you help?`,
    `list_name | name | label
place | north | North
place | south | South
place | west | West
way | skills | Skills
way | money | Money
way | time | Time`,
  ),
);
if (!form) throw new Error('no form');
const LINKS = { open: 1, oneTime: 0, begun: 120, completed: 100 };
const OPEN = { sample: 'OPEN', totals: [] } as const;
const people = (counts: Readonly<Record<string, number>>, more: Answers = {}) =>
  Object.entries(counts).flatMap(([lives, n]) =>
    Array.from({ length: n }, (_, i) => ({ answers: { lives, ...more }, recordKey: i * 40_503 })),
  );
const lives = (counts: Readonly<Record<string, number>>, draft: Parameters<typeof figuresOf>[2] = OPEN) =>
  figuresOf(form, people(counts), draft, LINKS).tables[0];

describe('a published table', () => {
  it('says of those who answered which share answered what, and no interval', () => {
    const table = lives({ north: 50, south: 30, west: 20 });
    expect(table?.people).toBe(100);
    expect(table?.rows.map(({ share }) => [share.value, share.lower, share.method])).toEqual([
      [0.5, null, 'EXACT'],
      [0.3, null, 'EXACT'],
      [0.2, null, 'EXACT'],
    ]);
  });

  it('hides an answer of a few, and another, so that none can be subtracted', () => {
    const { rows = [] } = lives({ north: 60, south: 30, west: 4 }) ?? {};
    expect(rows.map(({ share }) => share.reason)).toEqual([null, 'SECONDARY', 'FEWER_THAN']);
    expect(rows.map(({ share }) => share.value)).toEqual([0.64, null, null]);
  });

  it('is not shown of fewer than thirty people', () => {
    const table = lives({ north: 15, south: 14 });
    expect(table?.people).toBeNull();
    expect(table?.rows.every(({ share }) => share.value === null && share.fewerThan === 30)).toBe(true);
  });

  it('says that nearly everybody answered so, and no number', () => {
    const { rows = [] } = lives({ north: 95, south: 5 }) ?? {};
    expect(rows.map(({ share }) => share.reason)).toEqual(['NEARLY_ALL', 'SECONDARY', 'SECONDARY']);
  });

  it('of several choices hides a yes and a no of a few', () => {
    const many = [
      ...people({ north: 40 }, { ways: ['skills', 'money'] }),
      ...people({ south: 40 }, { ways: ['skills'] }),
      ...people({ west: 5 }, { ways: ['time', 'money'] }),
    ];
    const [, ways] = figuresOf(form, many, OPEN, LINKS).tables;
    expect(ways?.rows.map(({ share }) => share.reason)).toEqual(['NEARLY_ALL', null, 'FEWER_THAN']);
  });

  it('is weighted to totals, and says so with an interval', () => {
    const totals = [
      { question: 'lives', choice: 'north', people: 500 },
      { question: 'lives', choice: 'south', people: 500 },
      { question: 'lives', choice: 'west', people: 1_000 },
    ];
    const figures = figuresOf(form, people({ north: 50, south: 30, west: 40 }), { ...OPEN, totals }, LINKS);
    expect(figures).toMatchObject({ notWeighted: null, designEffect: 1.15 });
    expect(figures.tables[0]?.rows[2]?.share).toMatchObject({ value: 0.5, method: 'ESTIMATE' });
    expect(figures.tables[0]?.rows[2]?.share.lower).toBeLessThan(0.45);
    const wrong = totals.map((total) => ({ ...total, people: total.choice === 'west' ? 0 : total.people }));
    expect(
      figuresOf(form, people({ north: 50, south: 30, west: 40 }), { ...OPEN, totals: wrong }, LINKS),
    ).toMatchObject({ notWeighted: 'CATEGORY_EMPTY', designEffect: 1 });
  });

  it('has an interval of chance where each was drawn, and then a response rate', () => {
    const links = { open: 0, oneTime: 200, begun: 120, completed: 100 };
    const figures = figuresOf(form, people({ north: 60, south: 40 }), { ...OPEN, sample: 'CHANCE' }, links);
    expect(figures.responseRate).toBe(0.5);
    expect(figures.tables[0]?.rows[0]?.share).toMatchObject({ value: 0.6, method: 'WILSON_95', lower: 0.5 });
    expect(figuresOf(form, people({ north: 60 }), OPEN, LINKS).responseRate).toBeNull();
  });

  it.each(Array.from({ length: 40 }, (_, seed) => seed + 1))(
    'gives nobody away, whatever the counts: %i',
    (seed) => {
      let state = seed * 7_919;
      const next = (most: number) => (state = (state * 48_271) % 2_147_483_647) % most;
      const counts = Array.from({ length: 2 + next(6) }, () => (next(3) === 0 ? next(12) : next(80)));
      const hidden = hiddenAnswers(counts);
      const kept = counts.filter((_, i) => hidden[i]);
      // Whoever knows everybody and all shown answers knows the sum of the hidden ones alone.
      const sum = kept.reduce((total, count) => total + count, 0);
      if (kept.length < counts.length && kept.length > 0) {
        expect(kept.length).toBeGreaterThan(1);
        expect(sum).toBeGreaterThanOrEqual(LEAST_PUBLISHED);
      }
      counts.forEach((count, i) => {
        if (!hidden[i]) expect(count).toBeGreaterThanOrEqual(LEAST_PUBLISHED);
      });
    },
  );
});

describe('a report', () => {
  const draft = { ...OPEN, source: '', method: 'By links.', texts: [] };
  const text = { locale: 'en', found: 'Much.', changes: 'A course.' } as const;

  it.each([
    ['without a reply', draft, LINKS, ['texts AT_LEAST_ONE']],
    [
      'that nobody of IOM reads',
      { ...draft, texts: [{ ...text, locale: 'so' as const }] },
      LINKS,
      ['texts ENGLISH_OR_FRENCH'],
    ],
    [
      'of chance with an open link',
      { ...draft, texts: [text], sample: 'CHANCE' as const },
      LINKS,
      ['sample NOT_BY_CHANCE'],
    ],
    ['that says all', { ...draft, texts: [text] }, LINKS, []],
  ])('%s', (_, given, links, problems) =>
    expect(problemsOfReport(given, links).map(({ field, code }) => `${field} ${code}`)).toEqual(problems),
  );
});
