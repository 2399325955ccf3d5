import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { shownCount } from '#domain/kernel/disclosure/cell-key.rules';
import { shown } from '#domain/kernel/disclosure/shown';
import { coverageOf } from '#domain/mapping/estimates/coverage.rules';
import { recruitedShares, recruitmentObstacles } from '#domain/mapping/estimates/recruitment.rules';
import { responseRates } from '#domain/mapping/estimates/response.rules';
import { shownShare } from '#domain/mapping/estimates/share.rules';
import { describeVectors, priceData, VECTORS } from '#testing/vectors';

const block = <T>(name: string): T => (VECTORS[name] ?? {}) as T;

describeVectors('worked estimates', () => {
  it('has the response rates of AAPOR', () => {
    const given = block<Record<string, number>>('aapor');
    const { I = 0, P = 0, R = 0, NC = 0, O = 0, UH = 0, UO = 0 } = given;
    const rates = responseRates(
      { complete: I, partial: P, refused: R, notReached: NC, other: O, unknownPlace: UH, unknownPerson: UO },
      0.6,
    );
    expect(rates?.rr1).toBeCloseTo(given['RR1'] ?? 0, 6);
    expect(rates?.rr2).toBeCloseTo(given['RR2'] ?? 0, 6);
    expect(rates?.rr3).toBeCloseTo(given['RR3_e0.6'] ?? 0, 6);
    expect(rates?.rr5).toBeCloseTo(given['RR5'] ?? 0, 6);
    expect(rates?.rr6).toBeCloseTo(given['RR6'] ?? 0, 6);
  });

  it('has the naive and the weighted shares of the musicians of New York', () => {
    const given = block<Record<string, { n: number } & Record<string, unknown>>>('rdsII');
    const rows: Record<string, string>[] = parse(readFileSync(priceData('rds/nyjazz.csv')), {
      columns: true,
    });
    const recruits = (column: string) =>
      rows
        .filter((row) => row[column] !== 'NA')
        .map((row) => ({
          answer: row[column] ?? '',
          degree: row['network.size'] === 'NA' ? null : Number(row['network.size']),
        }));
    const union = recruitedShares(recruits('Union.yn.'));
    expect(union.n).toBe(given['union']?.n);
    expect(union.naive['1']).toBeCloseTo(Number(given['union']?.['naiveYes']), 4);
    expect(union.weighted['1']).toBeCloseTo(Number(given['union']?.['rdsIIYes']), 4);
    expect(union.effectiveSize).toBeCloseTo(Number(given['union']?.['nEffOfWeights']), 1);
    for (const [name, column] of [
      ['gender', 'Gender.MF.'],
      ['race', 'Race.WBO.'],
    ] as const) {
      const shares = recruitedShares(recruits(column));
      expect(shares.n).toBe(given[name]?.n);
      for (const [answer, share] of Object.entries(given[name]?.['naive'] as Record<string, number>))
        expect(shares.naive[answer]).toBeCloseTo(share, 4);
      for (const [answer, share] of Object.entries(given[name]?.['rdsII'] as Record<string, number>))
        expect(shares.weighted[answer]).toBeCloseTo(share, 4);
    }
  });

  it('covers the stock of the United Nations', () => {
    const text = gunzipSync(
      readFileSync(priceData('stocks/undesa-2019-migrant-stock-by-destination-origin.csv.gz')),
    );
    const rows: Record<string, string>[] = parse(text, { columns: true });
    const stockOf = (origin: string) => {
      const row = rows.find(
        (one) => one['year'] === '2019' && one['destination_iso3'] === 'GBR' && one['origin_iso3'] === origin,
      );
      return row ? { people: Number(row['stock']), year: 2019 } : null;
    };
    expect(
      ['SOM', 'NGA', 'GHA', 'KEN', 'ETH', 'ERI', 'AFG', 'SSD'].map(
        (origin) => stockOf(origin)?.people ?? null,
      ),
    ).toEqual([161_723, 205_698, 140_920, 149_797, 16_424, 17_105, 55_227, null]);
    expect(coverageOf(shown(400, null, 'CELL_KEY'), stockOf('SOM'))).toEqual({
      oneIn: 404,
      stock: 161_723,
      year: 2019,
    });
    expect(coverageOf(shown(400, null, 'CELL_KEY'), stockOf('SSD'))).toBeNull();
  });
});

describe('response rates', () => {
  it('are nothing when nobody was asked, and are between the lowest and the highest', () => {
    const nobody = {
      complete: 0,
      partial: 0,
      refused: 0,
      notReached: 0,
      other: 0,
      unknownPlace: 9,
      unknownPerson: 9,
    };
    expect(responseRates(nobody)).toBeNull();
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 7, maxLength: 7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (n, e) => {
          const [
            complete = 0,
            partial = 0,
            refused = 0,
            notReached = 0,
            other = 0,
            unknownPlace = 0,
            unknownPerson = 0,
          ] = n;
          const rates = responseRates(
            { complete, partial, refused, notReached, other, unknownPlace, unknownPerson },
            e,
          );
          if (!rates) return;
          expect(rates.rr1).toBeLessThanOrEqual(rates.rr3 ?? 0);
          expect(rates.rr3).toBeLessThanOrEqual(rates.rr5);
          expect(rates.rr4).toBeLessThanOrEqual(rates.rr6);
          expect(rates.rr6).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});

describe('a share', () => {
  const hits = Array.from({ length: 20 }, (_, i) => i < 7);
  it('has an interval where chance chose, an indication where it was weighted, none where people came by themselves', () => {
    expect(shownShare({ hits, weights: null }, 'PROBABILITY', 10)).toMatchObject({
      value: 0.35,
      n: 20,
      method: 'WILSON_95',
    });
    expect(shownShare({ hits, weights: null }, 'PROBABILITY', 10).lower).toBeCloseTo(0.181192, 6);
    expect(shownShare({ hits, weights: null }, 'VOLUNTARY', 10)).toMatchObject({
      value: 0.35,
      lower: null,
      upper: null,
    });
    const weighted = shownShare({ hits, weights: hits.map((hit) => (hit ? 2 : 1)) }, 'WEIGHTED', 10);
    expect(weighted).toMatchObject({ value: 14 / 27, n: 20, method: 'ESTIMATE' });
    expect((weighted.upper ?? 0) - (weighted.lower ?? 0)).toBeGreaterThan(0.4);
  });

  it('is kept back when few answered', () => {
    expect(shownShare({ hits: hits.slice(0, 9), weights: null }, 'PROBABILITY', 10)).toMatchObject({
      value: null,
      reason: 'FEWER_THAN',
      fewerThan: 10,
    });
    expect(shownShare({ hits: [], weights: null }, 'PROBABILITY', 10)).toMatchObject({
      value: null,
      reason: 'NO_DATA',
    });
  });
});

it('publishes no weighted shares of recruited people while anything speaks against it', () => {
  const good = {
    n: 250,
    couponsRecorded: true,
    degreeMissing: 0.05,
    seeds: 0.1,
    largestWeight: 0.02,
    waves: 5,
  };
  expect(recruitmentObstacles(good)).toEqual([]);
  expect(
    recruitmentObstacles({
      n: 199,
      couponsRecorded: false,
      degreeMissing: 0.11,
      seeds: 0.21,
      largestWeight: 0.06,
      waves: 3,
    }),
  ).toHaveLength(6);
});

it('covers nothing where a count is kept back, and gives no true count away', () => {
  const stock = { people: 1_000, year: 2019 };
  expect(coverageOf(shownCount(9, 0.5, 'PUBLIC'), stock)).toBeNull();
  expect(coverageOf(shownCount(21, 0.9, 'PUBLIC'), stock)).toEqual(
    coverageOf(shownCount(20, 0.9, 'PUBLIC'), stock),
  );
});
