import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { type Fraction, fraction, rounded, whole, ZERO } from '#domain/kernel/fraction';
import {
  meanOf,
  percentileOf,
  percentileShown,
  weightedMean,
} from '#domain/remittances/corridors/average.rules';
import {
  CHEAPEST_RULES,
  cheapestOf,
  type CheapestRule,
  type Offer,
} from '#domain/remittances/corridors/cheapest.rules';
import { figureOf } from '#domain/remittances/corridors/figure.rules';
import { corridorState, crossing } from '#domain/remittances/corridors/sdg.rules';
import { COVERAGES, type Tier } from '#domain/remittances/prices/quote';
import { offersOf, sampleRows } from '#testing/price-rows';
import { describeVectors, priceData, VECTORS } from '#testing/vectors';

const of = (text: string): Fraction => fraction(text) ?? ZERO;
const number = (value: Fraction | null, decimals = 4) => value && Number(rounded(value, decimals));

describeVectors('the corridors of the sample', () => {
  type Expected = Record<string, number | null>;
  const expected = (VECTORS['corridor2025Q3'] ?? {}) as Record<string, Expected>;
  const figure = (corridor: string, tier: Tier = 200, period = '2025Q3') =>
    figureOf(offersOf(sampleRows(), corridor, period, tier), '2026-1');
  const anyCoverage: CheapestRule = { ...CHEAPEST_RULES['2026-1'], coverages: COVERAGES };

  it('United Kingdom to Somalia', () => {
    const want = expected['GBRSOM'] ?? {};
    const at200 = figure('GBSO');
    const at500 = figure('GBSO', 500);
    expect({
      n: at200.services,
      mean200: number(at200.mean, 2),
      mean500: number(at500.mean, 2),
      median200: number(at200.median),
      threeServices: number(at200.cheapestServices),
      threeServices500: number(at500.cheapestServices),
      threeProviders: number(at200.cheapestFirms),
      threeProviders500: number(at500.cheapestFirms),
      p10_r7: number(at200.p10),
      p90_r7: number(at200.p90),
    }).toEqual(Object.fromEntries(Object.entries(want).filter(([name]) => !name.startsWith('p95'))));
    const totals = offersOf(sampleRows(), 'GBSO', '2025Q3', 200).map(({ totalPct }) => totalPct);
    expect(number(percentileOf(totals, 95))).toBe(want['p95_r7']);
    expect(percentileShown(totals, 95)).toBeNull();
    expect(at200.state).toBe('AT_MOST_5');
  });

  it('United Kingdom to Eritrea: the rule of coverage decides on which side of the mark it is', () => {
    const want = expected['GBRERI'] ?? {};
    const at200 = figure('GBER');
    const free = cheapestOf(offersOf(sampleRows(), 'GBER', '2025Q3', 200), anyCoverage);
    expect([at200.services, number(at200.mean), number(figure('GBER', 500).mean)]).toEqual([
      want['n'],
      want['mean200'],
      want['mean500'],
    ]);
    expect([number(at200.cheapestServices), at200.cheapestFirms, at200.qualifyingFirms]).toEqual([
      want['threeServicesCoverageNotLow'],
      want['threeProviders'],
      want['providersQualifying'],
    ]);
    expect(number(free.byService)).toBe(want['threeServicesAnyCoverage']);
    expect([at200.state, corridorState(free.byService)]).toEqual(['ABOVE_5', 'AT_MOST_5']);
  });

  it.each([
    ['GBRSSD', 'GBSS'],
    ['GBRAFG', 'GBAF'],
  ])('%s', (name, corridor) => {
    const want = expected[name] ?? {};
    const at200 = figure(corridor);
    expect([
      at200.services,
      number(at200.cheapestServices),
      at200.qualifyingFirms,
      at200.cheapestFirms,
    ]).toEqual([want['n'], want['threeServices'], want['providersQualifying'], null]);
    expect(number(at200.mean)).toBe(want['mean200']);
  });

  it('Kenya to Uganda, with and without the service that does not tell its margin', () => {
    const want = expected['KENUGA_2011_3Q_sample'] ?? {};
    const { services, undisclosed, mean, meanOfAll } = figure('KEUG', 200, '2011Q3');
    expect([services + undisclosed, services, number(meanOfAll), number(mean)]).toEqual([
      want['nAll'],
      want['nTransparent'],
      want['all'],
      want['transparentOnly'],
    ]);
  });
});

describeVectors('means by flow', () => {
  const { NGA_IND_KEN: three, all } = (VECTORS['weightedUk2025Q1'] ?? {}) as {
    NGA_IND_KEN: { costs: number[]; weights: number[]; weighted: number; simple: number };
    all: Record<string, unknown>;
  };
  const rowsOf = (name: string) =>
    parse<Record<string, string>>(gunzipSync(readFileSync(priceData(name))), { columns: true });

  it('weigh each corridor, and name those without a flow', () => {
    const corridors = three.costs.map((cost, i) => ({
      corridor: `GB${i}`,
      cost: of(String(cost)),
      flow: of(String(three.weights[i])),
    }));
    const { mean, counted, withoutFlow } = weightedMean([
      ...corridors,
      { corridor: 'GBSO', cost: whole(9), flow: null },
    ]);
    expect(number(mean)).toBe(three.weighted);
    expect(number(meanOf(three.costs.map((cost) => of(String(cost)))))).toBe(three.simple);
    expect([counted, withoutFlow]).toEqual([3, ['GBSO']]);
  });

  it('of all corridors from the United Kingdom in the first quarter of 2025', () => {
    const flows = new Map(
      rowsOf('flows/worldbank-knomad-2017-bilateral-remittances-musd.csv.gz')
        .filter((row) => row['sending_iso3'] === 'GBR')
        .map((row) => [row['receiving_iso3'], of(row['flow_musd'] ?? '')]),
    );
    const corridors = rowsOf('rpw/rpw-corridor-averages-2016q2-2025q1-allrows.csv.gz').filter(
      (row) => row['source_code'] === 'GBR' && row['period'] === '2025_1Q',
    );
    const cost = (row: Record<string, string>) => of(row['avg_cost_pct_200usd'] ?? '');
    const services = corridors.flatMap((row) =>
      Array<Fraction>(Number(row['num_providers'])).fill(cost(row)),
    );
    const { mean, withoutFlow } = weightedMean(
      corridors.map((row) => ({
        corridor: row['destination_code'] ?? '',
        cost: cost(row),
        flow: flows.get(row['destination_code']) ?? null,
      })),
    );
    expect({
      corridors: corridors.length,
      simpleCorridorMean: number(meanOf(corridors.map(cost))),
      serviceMean: number(meanOf(services)),
      flowWeighted: number(mean),
      corridorsWithoutFlow: withoutFlow,
    }).toEqual(all);
  });
});

const offer = (firm: string, total: string, more: Partial<Offer> = {}): Offer => ({
  firm,
  instrument: 'CASH',
  speed: 'SAME_DAY',
  coverage: 'HIGH',
  transparency: 'DISCLOSED',
  totalPct: of(total),
  flags: [],
  ...more,
});

describe('the cheapest three', () => {
  it('leave out what is slow, hard to reach, not known, not derivable or cheaper than free', () => {
    const out: Offer[] = [
      offer('a', '1', { speed: 'SIX_DAYS_OR_MORE' }),
      offer('a', '1', { speed: 'UNKNOWN' }),
      offer('a', '1', { coverage: 'LOW' }),
      offer('a', '1', { transparency: 'UNDISCLOSED' }),
      offer('a', '1', { flags: ['NOT_DERIVABLE'] }),
      offer('a', '-1', { flags: ['NEGATIVE_TOTAL'] }),
    ];
    const three = cheapestOf(
      [
        ...out,
        offer('b', '4'),
        offer('b', '5'),
        offer('c', '6'),
        offer('d', '9', { transparency: 'DOUBTFUL' }),
      ],
      CHEAPEST_RULES['2026-1'],
    );
    expect([number(three.byService), number(three.byFirm), three.services, three.firms]).toEqual([
      5, 6.3333, 4, 3,
    ]);
    expect(cheapestOf(out, CHEAPEST_RULES['2026-1'])).toEqual({
      byService: null,
      byFirm: null,
      services: 0,
      firms: 0,
    });
  });

  it('are never dearer by service than by firm, and do not depend on the order of the list', () => {
    const offers = fc.array(
      fc
        .tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.integer({ min: 0, max: 2000 }))
        .map(([firm, cents]) => offer(firm, String(cents / 100))),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(offers, (list) => {
        const rule = CHEAPEST_RULES['2026-1'];
        const three = cheapestOf(list, rule);
        expect(cheapestOf([...list].reverse(), rule)).toEqual(three);
        if (three.byFirm && three.byService)
          expect(number(three.byService, 6)).toBeLessThanOrEqual(number(three.byFirm, 6) ?? 0);
      }),
    );
  });
});

it('a corridor is at the mark up to 5 % exactly, and crosses it only between two figures', () => {
  expect([of('5'), of('5.0000001'), null].map(corridorState)).toEqual([
    'AT_MOST_5',
    'ABOVE_5',
    'NO_QUALIFYING',
  ]);
  expect(crossing('ABOVE_5', 'AT_MOST_5')).toBe('FELL');
  expect(crossing('AT_MOST_5', 'ABOVE_5')).toBe('ROSE');
  expect(crossing('NO_QUALIFYING', 'ABOVE_5')).toBeNull();
  expect(crossing(null, 'AT_MOST_5')).toBeNull();
});
