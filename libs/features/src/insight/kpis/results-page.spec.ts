import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, jest } from '@jest/globals';
import PDFDocument from 'pdfkit';
import type { FigureName } from '#domain/insight/kpis/target.rules';
import { LOCALES } from '#domain/kernel/locale';
import { PROGRAMME_LIMITS } from '#domain/parties/programmes/limits';
import { type PageFigure, printResults, type ResultsPage } from '#features/insight/kpis/results-page';
import { PAGE_TEXTS, PageWords } from '#features/insight/kpis/results-page-texts';

const figure = (
  code: FigureName['code'],
  measure: string,
  group: string | null,
  value: number | null,
  target: number | null = null,
): PageFigure => ({
  ...{ code, measure, group, target, aim: measure === 'median' ? 'AT_MOST' : 'AT_LEAST' },
  figure: {
    ...{ measure, group, value, cases: value === null ? null : 12 },
    ...{ isHidden: value === null, isRounded: code === 'PEOPLE_TRAINED', asksForALook: false },
  },
});
const months = (values: (number | null)[]) =>
  values.map((value, i) => ({
    month: `2027-${String(i + 1).padStart(2, '0')}`,
    value,
    isHidden: value === null,
  }));

const PAGE: ResultsPage = {
  programme: 'Skills for Health, United Kingdom to Somalia',
  country: 'SO',
  period: { from: '2027-01-01', to: '2027-12-31' },
  first: [
    figure('PEOPLE_TRAINED', 'people', 'ALL', 412, 500),
    figure('WOMENS_SHARE', 'share', 'TRAINED', 0.62, 0.5),
    figure('OUTPUTS_REACHED', 'reached', null, 0.81),
    figure('NEEDS_AND_FILL', 'published', null, 38, 30),
    figure('NEEDS_AND_FILL', 'fillRate', null, null, 0.8),
    figure('SATISFACTION', 'rating', 'HOST', 4.3),
  ],
  stages: [
    figure('FUNNEL', 'reached', 'APPLIED', 120),
    figure('FUNNEL', 'reached', 'SHORTLISTED', 64),
    figure('FUNNEL', 'reached', 'SELECTED', 41, 60),
    figure('FUNNEL', 'reached', 'ACTIVE', 38),
    figure('FUNNEL', 'reached', 'COMPLETED', 22),
  ],
  times: [
    figure('APPROVAL', 'median', null, 4.5, 5),
    figure('TIME_TO', 'median', 'SHORTLIST', 21, 14),
    figure('HOST_RESPONSE', 'median', null, 1),
    figure('TIME_TO', 'median', 'PLACEMENT', 63.2, 60),
  ],
  months: [
    {
      ...{ code: 'FUNNEL', measure: 'reached', group: 'ACTIVE' },
      points: months([1, 0, 4, 6, 2, 8, 5, 3, 2, 4, 2, 1]),
    },
    {
      ...{ code: 'PEOPLE_TRAINED', measure: 'people', group: 'ALL' },
      points: months([0, null, 40, 62, 20, 88, null, 30, 21, 44, 25, 10]),
    },
  ],
  madeBy: 'Approving Officer سعيد',
  madeOn: '2028-01-15',
};

it.each(LOCALES)('the texts of %s have the keys and gaps of the English ones', (locale) => {
  const gaps = (text = ''): string[] => [...new Set(text.match(/(?<=\{)[a-z]\w*(?=[,}])/g))].sort();
  expect(Object.keys(PAGE_TEXTS[locale])).toEqual(Object.keys(PAGE_TEXTS.en));
  for (const [key, text] of Object.entries(PAGE_TEXTS.en)) {
    if (key === 'page.days') continue; // the forms of a plural may have no number
    expect([key, ...gaps(PAGE_TEXTS[locale][key])]).toEqual([key, ...gaps(text)]);
  }
});

it('says days in the form that the number asks for, and digits as on the screens', () => {
  expect(new PageWords('en').value(1, 'DAYS')).toBe('\u20681\u2069 day');
  expect(new PageWords('en').value(2.54, 'DAYS')).toBe('\u20682.5\u2069 days');
  expect(new PageWords('ar').value(2, 'DAYS')).toBe('يومان');
  expect(new PageWords('ar').value(1234, 'COUNT')).toMatch(/^1,?234$/);
  expect(new PageWords('fr').value(0.615, 'SHARE')).toMatch(/^62\s%$/);
});

/** Where letters may begin: points from the left and the upper edge. */
const LEFT = 41;
const RIGHT = 595 - 42;
const LAST_LINE = 842 - 42 - 11;

/** The longest programme name that there may be, every figure with a target, and every one hidden. */
const FULL: ResultsPage = {
  ...PAGE,
  programme: 'Warsame Abdullahi '.repeat(20).slice(0, PROGRAMME_LIMITS.name[1]),
  first: PAGE.first.map((one) => ({ ...one, target: one.measure === 'people' ? 1_000_000 : 0.99 })),
  stages: PAGE.stages.map((one) => ({ ...one, target: 1_000_000 })),
  times: PAGE.times.map((one) => ({ ...one, target: 3_650 })),
  madeBy: 'عبد الرحمن '.repeat(18).slice(0, 200),
};

it.each(LOCALES.flatMap((locale) => [[locale, 'usual', PAGE] as const, [locale, 'full', FULL] as const]))(
  'is one page in %s (%s), with nothing over what is below it or beyond the edges',
  async (locale, kind, page) => {
    const text = jest.spyOn(PDFDocument.prototype, 'text');
    const pdf = await printResults(page, locale);
    const places = text.mock.calls.map(([, x, y]) => [Number(x), Number(y)] as const);
    text.mockRestore();
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g)).toHaveLength(1);
    expect(pdf.toString('latin1')).toContain(`/Lang (${locale})`);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThanOrEqual(LEFT);
      expect(x).toBeLessThan(RIGHT);
      expect(y).toBeLessThanOrEqual(LAST_LINE);
    }
    expect(places.length).toBeGreaterThan(40);
    const folder = process.env['SKILLROOTS_PAPERS']; // to look at them
    if (folder) writeFileSync(join(folder, `results-${kind}-${locale}.pdf`), pdf);
  },
);
