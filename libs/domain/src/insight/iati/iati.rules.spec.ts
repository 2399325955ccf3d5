import { describe, expect, it } from '@jest/globals';
import {
  activities,
  type Activity,
  byYear,
  type Element,
  type PaidCell,
  safeSums,
  shares,
} from '#domain/insight/iati/iati.rules';

const ACTIVITY: Activity = {
  code: 'UK-DIASPORA',
  name: 'Diaspora for health',
  state: 'OPEN',
  startedOn: '2028-05-01',
  countries: new Map([
    ['SO', 2],
    ['GH', 1],
    ['KE', 0],
  ]),
  budgets: [{ currency: 'USD', startsOn: '2029-01-01', endsOn: '2029-12-31', minor: 10_000_050n }],
  transactions: [
    { kind: 'COMMITMENT', on: '2029-03-31', currency: 'USD', minor: 500_000n },
    { kind: 'EXPENDITURE', on: '2029-06-30', currency: 'JPY', minor: 90_000n },
  ],
  results: [
    {
      type: 'OUTCOME',
      title: 'Skills stay',
      indicators: [
        {
          title: 'People trained',
          measure: 'UNIT',
          periods: [
            { from: '2029-01-01', to: '2029-12-31', actual: 120 },
            { from: '2030-01-01', to: '2030-12-31', actual: null },
          ],
        },
      ],
    },
  ],
};
const AT = new Date('2030-06-01T10:00:00Z');

/**
 * The order and number of elements, and the attributes that must be there, as the schema of IATI 2.03 has them for the
 * parts that are used: `?` none or one, `*` any, `+` one or more.
 */
const SCHEMA: Readonly<Record<string, { readonly children: string; readonly attributes?: string }>> = {
  'iati-activities': { children: 'iati-activity+', attributes: 'version' },
  'iati-activity': {
    children:
      'iati-identifier reporting-org title description+ participating-org+ other-identifier* activity-status ' +
      'activity-date+ contact-info* activity-scope? recipient-country* recipient-region* location* sector* tag* ' +
      'country-budget-items? humanitarian-scope* policy-marker* collaboration-type? default-flow-type? ' +
      'default-finance-type? default-aid-type* default-tied-status? budget* planned-disbursement* capital-spend? ' +
      'transaction* document-link* related-activity* legacy-data* conditions? result* crs-add? fss?',
  },
  'iati-identifier': { children: '' },
  'reporting-org': { children: 'narrative+', attributes: 'ref type' },
  title: { children: 'narrative+' },
  description: { children: 'narrative+' },
  'participating-org': { children: 'narrative*', attributes: 'role' },
  'activity-status': { children: '', attributes: 'code' },
  'activity-date': { children: '', attributes: 'iso-date type' },
  'recipient-country': { children: 'narrative*', attributes: 'code' },
  sector: { children: 'narrative*' },
  budget: { children: 'period-start period-end value' },
  transaction: {
    children:
      'transaction-type transaction-date value description? provider-org? receiver-org? disbursement-channel? sector*',
  },
  'transaction-type': { children: '', attributes: 'code' },
  'transaction-date': { children: '', attributes: 'iso-date' },
  'period-start': { children: '', attributes: 'iso-date' },
  'period-end': { children: '', attributes: 'iso-date' },
  value: { children: '', attributes: 'value-date' },
  result: { children: 'title description? document-link* reference* indicator+', attributes: 'type' },
  indicator: {
    children: 'title description? document-link* reference* baseline* period*',
    attributes: 'measure',
  },
  period: { children: 'period-start period-end target* actual*' },
  actual: { children: 'location* dimension* comment? document-link*', attributes: 'value' },
  narrative: { children: '' },
};

/** What in a tree is not as the table above has it. */
function faults({ name, attributes = {}, children = [] }: Element): string[] {
  const rule = SCHEMA[name];
  if (!rule) return [`${name} is not known`];
  const order = rule.children.replaceAll(/([a-z-]+)([?*+]?)\s*/g, '(?:$1 )$2');
  const names = children.map((child) => `${child.name} `).join('');
  const missing = (rule.attributes ?? '').split(' ').filter((key) => key && !attributes[key]);
  return [
    ...(new RegExp(`^${order}$`).test(names) ? [] : [`${name} holds ${names}`]),
    ...missing.map((key) => `${name} has no ${key}`),
    ...children.flatMap(faults),
  ];
}
const all = (element: Element, name: string): Element[] => [
  ...(element.name === name ? [element] : []),
  ...(element.children ?? []).flatMap((child) => all(child, name)),
];

describe('programmes as IATI activities', () => {
  const file = activities(
    [ACTIVITY, { ...ACTIVITY, code: 'B', budgets: [], transactions: [], results: [] }],
    AT,
  );

  it('have their elements in the order of the schema, with all that must be there', () => {
    expect(faults(file)).toEqual([]);
  });

  it('are noticed when an element is in the wrong place, is missing, or has not its attributes', () => {
    const [first] = file.children ?? [];
    const children = first?.children ?? [];
    const spoilt = (some: readonly Element[]) =>
      faults({ ...file, children: [{ ...first, name: 'iati-activity', children: some }] });
    expect(spoilt([...children].reverse())).not.toEqual([]);
    expect(spoilt(children.slice(1))).not.toEqual([]);
    expect(spoilt(children.map((child) => ({ ...child, attributes: {} })))).not.toEqual([]);
  });

  it('begin their identifier with that of the reporting organisation', () => {
    const [activity] = all(file, 'iati-activity');
    const [org] = all(file, 'reporting-org');
    expect(activity?.children?.[0]?.text).toBe(`${org?.attributes?.ref}-SKILLROOTS-UK-DIASPORA`);
  });

  it('write amounts to the unit of their currency, and leave out what is kept back', () => {
    expect(all(file, 'value').map(({ text, attributes }) => `${text} ${attributes?.currency}`)).toEqual([
      '100000.50 USD',
      '5000.00 USD',
      '90000 JPY',
    ]);
    expect(all(file, 'actual').map(({ attributes }) => attributes?.value)).toEqual(['120']);
  });

  it('have shares of countries that make 100 exactly', () => {
    expect(shares(ACTIVITY.countries)).toEqual([
      ['GH', '33.33'],
      ['SO', '66.67'],
    ]);
    const none = shares(new Map(['SO', 'GH', 'KE'].map((country) => [country, 0])));
    expect(none).toEqual([
      ['GH', '33.34'],
      ['KE', '33.33'],
      ['SO', '33.33'],
    ]);
  });

  it('have budgets of a year at most that together are the whole', () => {
    const parts = byYear({ currency: 'USD', startsOn: '2028-03-01', endsOn: '2030-06-30', minor: 100_001n });
    expect(parts.map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ['2028-03-01', '2029-02-28'],
      ['2029-03-01', '2030-02-28'],
      ['2030-03-01', '2030-06-30'],
    ]);
    expect(parts.reduce((sum, { minor }) => sum + minor, 0n)).toBe(100_001n);
  });
});

describe('what was paid', () => {
  const cell = (on: string, minor: bigint, ids: string, more: Partial<PaidCell> = {}): PaidCell => ({
    ...{ kind: 'EXPENDITURE', on, currency: 'USD', minor, placementIds: [...ids] },
    ...more,
  });

  it('leaves as sums of five placements or more; smaller ones wait for the next quarter', () => {
    expect(
      safeSums([
        cell('2029-06-30', 30n, 'cd'),
        cell('2029-03-31', 20n, 'abc'),
        cell('2029-09-30', 50n, 'efg'),
        cell('2029-12-31', 5n, 'a'),
      ]),
    ).toEqual([{ kind: 'EXPENDITURE', on: '2029-09-30', currency: 'USD', minor: 100n }]);
  });

  it('never adds currencies or kinds', () => {
    const few = 'abcde';
    expect(
      safeSums([
        cell('2029-03-31', 1n, few),
        cell('2029-03-31', 2n, few, { currency: 'JPY' }),
        cell('2029-03-31', 3n, few, { kind: 'DISBURSEMENT' }),
      ]).map(({ minor }) => minor),
    ).toEqual([1n, 2n, 3n]);
  });
});
