import { addDays, addMonths, type IsoDate, windowDays } from '#domain/kernel/dates';
import { inUnits } from '#domain/kernel/money/money.rules';

/** An element of the file: attributes, and elements or a text. */
export interface Element {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string | undefined>>;
  readonly children?: readonly Element[];
  readonly text?: string;
}

/** The version of the standard of the International Aid Transparency Initiative (iatistandard.org). */
const VERSION = '2.03';
/** IOM in the list of organisations of IATI; 40 is a multilateral one. */
const IOM = { ref: 'XM-DAC-47066', type: '40', name: 'International Organization for Migration (IOM)' };
/** Facilitation of orderly, safe, regular and responsible migration and mobility, in the purpose codes of the OECD DAC. */
const SECTOR = '15190';
const STATUS = { OPEN: '2', CLOSED: '4' } as const;
const ROLE = { ACCOUNTABLE: '2', IMPLEMENTING: '4' } as const;
const TRANSACTION = { COMMITMENT: '2', DISBURSEMENT: '3', EXPENDITURE: '4' } as const;
const MEASURE = { UNIT: '1', PERCENTAGE: '2' } as const;
const RESULT = { OUTPUT: '1', OUTCOME: '2' } as const;

/** A programme, as the file says it. */
export interface Activity {
  readonly code: string;
  readonly name: string;
  readonly state: keyof typeof STATUS;
  /** The first day of the programme. */
  readonly startedOn: IsoDate;
  /** How many placements each host country has; every country that the programme serves is in it. */
  readonly countries: ReadonlyMap<string, number>;
  readonly budgets: readonly ActivityBudget[];
  readonly transactions: readonly Transaction[];
  readonly results: readonly Result[];
}

export interface ActivityBudget {
  readonly currency: string;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  /** In minor units. */
  readonly minor: bigint;
}

/** Sums of money of a kind, by the day of which they are reported. */
export interface Transaction {
  readonly kind: keyof typeof TRANSACTION;
  readonly on: IsoDate;
  readonly currency: string;
  readonly minor: bigint;
}

export interface Result {
  readonly type: keyof typeof RESULT;
  readonly title: string;
  readonly indicators: readonly Indicator[];
}

interface Indicator {
  readonly title: string;
  readonly measure: keyof typeof MEASURE;
  /** What was reached in each year; null where it tells about too few, or nothing is known. */
  readonly periods: readonly {
    readonly from: IsoDate;
    readonly to: IsoDate;
    readonly actual: number | null;
  }[];
}

const narrative = (text: string): Element => ({ name: 'narrative', text });
const coded = (name: string, code: string): Element => ({ name, attributes: { code } });
const dated = (name: string, date: IsoDate): Element => ({ name, attributes: { 'iso-date': date } });
const money = ({ currency, minor }: { currency: string; minor: bigint }, on: IsoDate): Element => ({
  name: 'value',
  attributes: { currency, 'value-date': on },
  text: inUnits(minor, currency),
});

/**
 * Programmes as a file of IATI 2.03. Elements are in the order that its schema demands; nobody who takes part is in it.
 * @param at the moment at which it is made
 */
export const activities = (all: readonly Activity[], at: Date): Element => ({
  name: 'iati-activities',
  attributes: { version: VERSION, 'generated-datetime': at.toISOString() },
  children: all.map((activity) => activityOf(activity, at)),
});

const activityOf = (activity: Activity, at: Date): Element => ({
  name: 'iati-activity',
  attributes: {
    'xml:lang': 'en',
    'last-updated-datetime': at.toISOString(),
    hierarchy: '1',
    humanitarian: '0',
  },
  children: [
    {
      name: 'iati-identifier',
      text: `${IOM.ref}-SKILLROOTS-${activity.code.replace(/[^A-Za-z0-9-]/g, '-')}`,
    },
    {
      name: 'reporting-org',
      attributes: { ref: IOM.ref, type: IOM.type },
      children: [narrative(IOM.name)],
    },
    { name: 'title', children: [narrative(activity.name)] },
    {
      name: 'description',
      attributes: { type: '1' },
      children: [
        narrative(
          'People of a diaspora share their expertise with institutions in their countries of heritage, on site or virtually.',
        ),
      ],
    },
    ...[ROLE.ACCOUNTABLE, ROLE.IMPLEMENTING].map((role) => ({
      name: 'participating-org',
      attributes: { ref: IOM.ref, type: IOM.type, role },
      children: [narrative(IOM.name)],
    })),
    coded('activity-status', STATUS[activity.state]),
    { name: 'activity-date', attributes: { type: '2', 'iso-date': activity.startedOn } },
    ...shares(activity.countries).map(([code, percentage]) => ({
      name: 'recipient-country',
      attributes: { code, percentage },
    })),
    { name: 'sector', attributes: { vocabulary: '1', code: SECTOR } },
    ...activity.budgets.flatMap(byYear).map(budgetOf),
    ...activity.transactions.map(transactionOf),
    ...activity.results.map(resultOf),
  ],
});

const budgetOf = (budget: ActivityBudget): Element => ({
  name: 'budget',
  attributes: { type: '1', status: '2' },
  children: [
    dated('period-start', budget.startsOn),
    dated('period-end', budget.endsOn),
    money(budget, budget.startsOn),
  ],
});

const transactionOf = ({ kind, on, ...sum }: Transaction): Element => ({
  name: 'transaction',
  children: [coded('transaction-type', TRANSACTION[kind]), dated('transaction-date', on), money(sum, on)],
});

const resultOf = ({ type, title, indicators }: Result): Element => ({
  name: 'result',
  attributes: { type: RESULT[type], 'aggregation-status': '0' },
  children: [
    { name: 'title', children: [narrative(title)] },
    ...indicators.map((indicator) => ({
      name: 'indicator',
      attributes: { measure: MEASURE[indicator.measure], ascending: '1' },
      children: [
        { name: 'title', children: [narrative(indicator.title)] },
        ...indicator.periods.map(({ from, to, actual }) => ({
          name: 'period',
          children: [
            dated('period-start', from),
            dated('period-end', to),
            ...(actual === null ? [] : [{ name: 'actual', attributes: { value: String(actual) } }]),
          ],
        })),
      ],
    })),
  ],
});

/** Hundredths of a per cent, so that the shares add up to 100 exactly. */
const WHOLE = 10_000;

/**
 * The share of each country, in per cent with two decimals: of the placements, or alike where there are none yet. What
 * is left by rounding goes to those that lost most by it.
 */
export function shares(countries: ReadonlyMap<string, number>): [country: string, percentage: string][] {
  const sum = [...countries.values()].reduce((total, count) => total + count, 0);
  const weights = [...countries]
    .map(([country, count]) => ({ country, weight: sum > 0 ? count : 1 }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => (a.country < b.country ? -1 : 1));
  const all = weights.reduce((total, { weight }) => total + weight, 0);
  const parts = weights.map(({ country, weight }) => ({
    country,
    whole: Math.floor((WHOLE * weight) / all),
    rest: (WHOLE * weight) % all,
  }));
  const missing = WHOLE - parts.reduce((total, { whole }) => total + whole, 0);
  const more = new Set([...parts].sort((a, b) => b.rest - a.rest).slice(0, missing));
  return parts.map((part) => [part.country, ((part.whole + (more.has(part) ? 1 : 0)) / 100).toFixed(2)]);
}

/** A budget in parts of one year at most, as the standard asks; by days, and together exactly the whole. */
export function byYear({ currency, startsOn, endsOn, minor }: ActivityBudget): ActivityBudget[] {
  const days = BigInt(windowDays({ from: startsOn, to: endsOn }));
  const parts: ActivityBudget[] = [];
  let given = 0n;
  for (let from = startsOn; from <= endsOn; from = addMonths(from, 12)) {
    const last = addDays(addMonths(from, 12), -1);
    const to = last < endsOn ? last : endsOn;
    const until = (minor * BigInt(windowDays({ from: startsOn, to }))) / days;
    parts.push({ currency, startsOn: from, endsOn: to, minor: until - given });
    given = until;
  }
  return parts;
}

/** What was paid in a quarter, and for which placements. */
export interface PaidCell {
  readonly kind: Transaction['kind'];
  readonly on: IsoDate;
  readonly currency: string;
  readonly minor: bigint;
  readonly placementIds: readonly string[];
}

/** A sum of fewer placements than this would tell what somebody got. */
const FEWEST = 5;

/**
 * The sums as they may leave the product: one that is of too few placements goes with that of the next quarter of its
 * kind and currency; what is of too few in the end is not said.
 */
export function safeSums(cells: readonly PaidCell[]): Transaction[] {
  const sums: Transaction[] = [];
  const open = new Map<string, { minor: bigint; ids: Set<string> }>();
  for (const { kind, on, currency, minor, placementIds } of [...cells].sort((a, b) =>
    a.on < b.on ? -1 : 1,
  )) {
    const key = `${kind} ${currency}`;
    const before = open.get(key) ?? { minor: 0n, ids: new Set<string>() };
    const sum = { minor: before.minor + minor, ids: new Set([...before.ids, ...placementIds]) };
    open.set(key, sum);
    if (sum.ids.size < FEWEST) continue;
    sums.push({ kind, on, currency, minor: sum.minor });
    open.delete(key);
  }
  return sums;
}
