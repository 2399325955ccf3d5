import { describe, expect, it } from '@jest/globals';
import { rounded } from '#domain/kernel/fraction';
import { decimalsOf } from '#domain/kernel/money/currency';
import { alpha2Of } from '#domain/remittances/prices/country-codes';
import { currencyMeant } from '#domain/remittances/prices/currency';
import {
  addQuarters,
  ageOf,
  lastDayOf,
  periodOf,
  quarterOf,
  quartersBetween,
} from '#domain/remittances/prices/period.rules';
import { readRpwHeader, RPW_COLUMNS, type RpwColumn } from '#domain/remittances/prices/rpw-columns';
import {
  type CellMark,
  identityOf,
  marginOf,
  type ReadRow,
  readRpwRow,
} from '#domain/remittances/prices/rpw-row.rules';
import { sampleRows } from '#testing/price-rows';
import { describeVectors } from '#testing/vectors';

const HEADER = Object.values(RPW_COLUMNS);
const { places } = readRpwHeader(HEADER);
const GOOD: Partial<Record<RpwColumn, string>> = {
  id: '77',
  period: '2025_3Q',
  from: 'GBR',
  to: 'SOM',
  firm: 'Firm',
  firmKind: 'Bank',
  instrument: 'Debit card',
  accessPoint: 'Internet',
  speed: 'Same day',
  amount1: '120',
  currency1: 'GBP',
  fee1: '4.99',
  rate1: '163.8815',
  margin1: '2.72',
  total1: '6.88',
  interbank: '168.459165',
  transparent: 'Yes',
  coverage: 'High',
  payout: 'Cash',
  date: '2025-08-20',
  corridor: 'GBRSOM',
};
const cellsOf = (change: Partial<Record<RpwColumn, string>>) =>
  (Object.keys(RPW_COLUMNS) as RpwColumn[]).map((column) => ({ ...GOOD, ...change })[column] ?? '');
const read = (change: Partial<Record<RpwColumn, string>>, marks?: CellMark[]): ReadRow =>
  readRpwRow(places, { cells: cellsOf(change), ...(marks ? { marks } : {}) });
const kinds = (row: ReadRow) => row.findings.map(({ kind }) => kind);

describe('a row of the World Bank', () => {
  it('is read in our words', () => {
    const { service, prices, findings } = read({});
    expect(findings).toEqual([]);
    expect(service).toMatchObject({
      period: '2025Q3',
      from: 'GB',
      to: 'SO',
      instrument: 'DEBIT_CARD',
      speed: 'SAME_DAY',
    });
    expect(prices.map(({ tier, totalPct }) => [tier, rounded(totalPct, 2)])).toEqual([[200, '6.88']]);
  });

  it.each([
    ['PERIOD_UNREADABLE', { period: '2025-3' }],
    ['PERIOD_UNREADABLE', { period: '2025_5Q' }],
    ['COUNTRY_UNKNOWN', { from: 'ZZZ' }],
    ['COUNTRY_UNKNOWN', { to: 'GBR' }],
    ['FIRM_MISSING', { firm: '..' }],
    ['PRICE_MISSING', { total1: '..' }],
  ] as const)('is refused: %s', (kind, change) => {
    expect(read(change)).toMatchObject({ service: null, prices: [] });
    expect(kinds(read(change))).toEqual([kind]);
  });

  it.each([
    ['AMOUNT_BLANK', { amount1: '' }, 'NOT_DERIVABLE'],
    ['AMOUNT_BLANK', { amount1: '0' }, 'NOT_DERIVABLE'],
    ['FEE_NEGATIVE', { fee1: '-1' }, 'NOT_DERIVABLE'],
    ['INTERBANK_ZERO', { interbank: '0' }, 'NOT_DERIVABLE'],
    ['MARGIN_NEGATIVE', { margin1: '-0.19', rate1: '', total1: '3.97' }, 'NEGATIVE_MARGIN'],
    ['EXTREME', { total1: '307.20', fee1: '365.38' }, 'EXTREME'],
    ['FORMULA', { total1: '7.5' }, 'FORMULA'],
    ['FORMULA_FAR', { total1: '9.5' }, 'FORMULA_FAR'],
    ['TOTAL_NEGATIVE', { total1: '-9.4', fee1: '0', rate1: '184.294', margin1: '' }, 'NEGATIVE_TOTAL'],
  ] as const)('is kept and marked: %s', (kind, change, flag) => {
    const row = read(change);
    expect(kinds(row)).toEqual([kind]);
    expect(row.prices[0]?.flags).toEqual([flag]);
  });

  it.each([
    ['UNDISCLOSED', { transparent: 'no' }],
    ['UNDISCLOSED', { note: 'This RSP is not transparent: the rate was not disclosed.' }],
    ['DOUBTFUL', { rate1: '1', interbank: '1', margin1: '0', total1: '4.16' }],
  ] as const)('tells whether the margin is known: %s', (transparency, change) => {
    const row = read(change);
    expect(row.service?.transparency).toBe(transparency);
    expect(kinds(row)).toEqual([transparency]);
  });

  it.each([
    ['KOSOVO', { to: 'KSV', corridor: 'GBRXKX' }],
    ['KOSOVO', { to: 'XKX', corridor: 'GBRKOS' }],
    ['CORRIDOR_DIFFERS', { corridor: 'GBRKEN' }],
    ['CURRENCY_UNKNOWN', { currency1: 'QQQ' }],
    ['CURRENCY_READ_AS', { currency1: 'CFA' }],
    ['WORD_UNKNOWN', { instrument: 'Carrier pigeon' }],
    ['DATE_OUTSIDE', { date: '2025-11-02' }],
    ['DATE_UNREADABLE', { date: '31/02/2025' }],
    ['NUMBER_UNREADABLE', { margin1: 'about 3' }],
  ] as const)('is kept with a note: %s', (kind, change) => {
    expect(kinds(read(change))).toEqual([kind]);
    expect(read(change).service).not.toBeNull();
  });

  it('takes numbers kept as text, results of formulas, days counted from 1900 and other capitals', () => {
    const marks: CellMark[] = Array.from({ length: HEADER.length });
    marks[places.total1] = 'TEXT';
    marks[places.margin1] = 'FORMULA';
    expect(kinds(read({}, marks))).toEqual(['TEXT_NUMBER', 'FORMULA_CELL']);
    expect(read({ date: '45889' }).service?.collectedOn).toBe('2025-08-20');
    expect(
      read({ instrument: ' DEBIT  card', transparent: 'yes', speed: 'less than ONE hour' }).service,
    ).toMatchObject({
      instrument: 'DEBIT_CARD',
      speed: 'WITHIN_AN_HOUR',
    });
  });

  it('may have a second amount, and further columns that we do not know', () => {
    const both = read({
      amount2: '300',
      currency2: 'GBP',
      fee2: '4.99',
      margin2: '2.72',
      total2: '4.38',
      rate2: '163.8815',
    });
    expect(both.prices.map(({ tier }) => tier)).toEqual([200, 500]);
    expect(
      readRpwRow(places, { cells: [...cellsOf({}), 'x', 'y'], least: HEADER.length }).service,
    ).not.toBeNull();
    expect(kinds(readRpwRow(places, { cells: ['1', '2025_3Q'], least: HEADER.length }))).toEqual([
      'ROW_TOO_SHORT',
    ]);
  });

  it('is the same service whatever the capitals of the firm and the zeros of a number', () => {
    const identity = (row: ReadRow) => row.service && identityOf(row.service, row.prices);
    expect(identity(read({ firm: 'FIRM', total1: '6.880' }))).toBe(identity(read({})));
    expect(identity(read({ total1: '6.89' }))).not.toBe(identity(read({})));
  });

  it('has the margin as published, or what the total leaves beside the fee', () => {
    const margin = (change: Partial<Record<RpwColumn, string>>) => {
      const [price] = read(change).prices;
      const value = price && marginOf(price);
      return value && rounded(value, 2);
    };
    expect([margin({}), margin({ margin1: '' }), margin({ margin1: '', amount1: '' })]).toEqual([
      '2.72',
      '2.72',
      null,
    ]);
  });
});

it('a header lacks what it lacks, and may have columns without a name', () => {
  expect(readRpwHeader(['ID', 'Period', 'source code', '', 'firm']).missing).toContain('destination_code');
  expect(readRpwHeader([...HEADER, '', '']).unlabelled).toEqual([HEADER.length, HEADER.length + 1]);
  expect(readRpwHeader(HEADER).missing).toEqual([]);
});

it('quarters are read, counted and aged', () => {
  expect(['2025_3Q', '2025Q3', '2025 Q3', '2025_0Q', 'Q3'].map(periodOf)).toEqual([
    '2025Q3',
    '2025Q3',
    '2025Q3',
    null,
    null,
  ]);
  expect([
    addQuarters('2025Q1', -1),
    addQuarters('2025Q4', 1),
    quarterOf('2025-07-01'),
    lastDayOf('2025Q4'),
  ]).toEqual(['2024Q4', '2026Q1', '2025Q3', '2025-12-31']);
  expect(quartersBetween('2024Q3', '2025Q2')).toEqual(['2024Q3', '2024Q4', '2025Q1', '2025Q2']);
  expect(['2026-09-30', '2026-10-01', '2027-03-31'].map((day) => ageOf('2025Q3', day))).toEqual([
    'CURRENT',
    'OLD',
    'HISTORY',
  ]);
});

it('codes of countries and currencies are those of ISO, with the known exceptions', () => {
  expect(['GBR', 'KSV', 'XKX', 'NAM', 'TWN', 'ZZZ'].map(alpha2Of)).toEqual([
    'GB',
    'XK',
    'XK',
    'NA',
    'TW',
    undefined,
  ]);
  expect([decimalsOf('JPY'), decimalsOf('KWD'), decimalsOf('GBP'), decimalsOf('QQQ')]).toEqual([
    0,
    3,
    2,
    undefined,
  ]);
  expect([currencyMeant('CFA', 'SN'), currencyMeant('CFA', 'CM'), currencyMeant('CLF', 'CL')]).toEqual([
    'XOF',
    'XAF',
    'CLP',
  ]);
});

describeVectors('the sample of real rows', () => {
  it('has the findings that people counted in it', () => {
    const rows = sampleRows();
    const count = (kind: string) =>
      rows.flatMap(({ findings }) => findings).filter((finding) => finding.kind === kind).length;
    expect(rows).toHaveLength(115);
    expect(rows.flatMap(({ prices }) => prices)).toHaveLength(184);
    expect(new Set(rows.map(({ service }) => service && service.from + service.to)).size).toBe(34);
    expect(
      Object.fromEntries(
        [
          'AMOUNT_BLANK',
          'INTERBANK_ZERO',
          'UNDISCLOSED',
          'DOUBTFUL',
          'MARGIN_NEGATIVE',
          'EXTREME',
          'KOSOVO',
          'FORMULA',
          'FORMULA_FAR',
        ].map((kind) => [kind, count(kind)]),
      ),
    ).toEqual({
      AMOUNT_BLANK: 1,
      INTERBANK_ZERO: 1,
      UNDISCLOSED: 6,
      DOUBTFUL: 4,
      MARGIN_NEGATIVE: 4,
      EXTREME: 2,
      KOSOVO: 1,
      FORMULA: 0,
      FORMULA_FAR: 0,
    });
    const without = rows.filter(({ service }) => service?.sourceId === null);
    expect(without).toHaveLength(99);
    expect(new Set(without.map(({ service, prices }) => service && identityOf(service, prices))).size).toBe(
      99,
    );
  });
});
