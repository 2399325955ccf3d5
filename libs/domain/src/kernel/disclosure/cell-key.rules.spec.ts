import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { cellKey, RECORD_KEYS, roundByKey, shownCount } from '#domain/kernel/disclosure/cell-key.rules';
import { describeVectors, VECTORS } from '#testing/vectors';

const keys = (least: number, most: number) =>
  fc.array(fc.integer({ min: 0, max: RECORD_KEYS - 1 }), { minLength: least, maxLength: most });

describeVectors('the worked values of the cell key method', () => {
  const { handbook, randomRoundingBase5ByCellKey, display } = (VECTORS['cellKey'] ?? {}) as {
    handbook: { recordKeys: number[]; cellKey: number };
    randomRoundingBase5ByCellKey: { n: number; key: number; out: number }[];
    display: { cases: { n: number; key: number; rounded: number; public: number | string }[] };
  };

  it('adds record keys up to the key of their cell', () => {
    const whole = handbook.recordKeys.map((key) => Math.round(key * RECORD_KEYS));
    expect(cellKey(whole)).toBeCloseTo(handbook.cellKey, 8);
  });

  it('rounds by the key', () => {
    expect(randomRoundingBase5ByCellKey.map(({ n, key }) => roundByKey(n, key))).toEqual(
      randomRoundingBase5ByCellKey.map(({ out }) => out),
    );
  });

  it('shows the public what is rounded to 15 or more', () => {
    for (const { n, key, rounded, public: reads } of display.cases) {
      expect(roundByKey(n, key)).toBe(rounded);
      const { value, reason, fewerThan } = shownCount(n, key, 'PUBLIC');
      expect(value ?? `${reason}_${fewerThan}`).toBe(reads);
    }
  });
});

describe('counts that a reader may filter', () => {
  it('are multiples of five within four of the truth, and true on average', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (count) => {
        const steps = 1000;
        const rounded = Array.from({ length: steps }, (_, i) => roundByKey(count, i / steps));
        expect(rounded.every((value) => value % 5 === 0 && Math.abs(value - count) <= 4)).toBe(true);
        expect(rounded.reduce((sum, value) => sum + value, 0) / steps).toBeCloseTo(count, 6);
      }),
    );
  });

  it('are the same whatever the order of the people', () => {
    fc.assert(
      fc.property(keys(0, 60), (people) => {
        expect(cellKey([...people].reverse())).toBe(cellKey(people));
      }),
    );
  });

  it('never describe 10 people or fewer to the public, or 5 or fewer to staff', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (count, key) => {
          expect(shownCount(count, key, 'PUBLIC').value !== null && count <= 10).toBe(false);
          expect(shownCount(count, key, 'STAFF').value !== null && count <= 5).toBe(false);
        },
      ),
    );
  });

  it('differ by 0 or 5 for two filters that differ by one person, or are both few', () => {
    fc.assert(
      fc.property(keys(0, 80), fc.integer({ min: 0, max: RECORD_KEYS - 1 }), (people, person) => {
        const one = shownCount(people.length, cellKey(people), 'PUBLIC');
        const other = shownCount(people.length + 1, cellKey([...people, person]), 'PUBLIC');
        if (one.value === null && other.value === null) return;
        const [a, b] = [one.value ?? 10, other.value ?? 10];
        expect([0, 5]).toContain(Math.abs(a - b));
      }),
      { numRuns: 2000 },
    );
  });

  it('do not say whether one person is in a filter: both answers come with every difference that is shown alike', () => {
    let seed = 7;
    const draw = () => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
    for (let size = 20; size < 40; size++) {
      const differences = Array.from({ length: 400 }, () => {
        const people = Array.from({ length: size }, draw);
        const before = roundByKey(size, cellKey(people));
        return roundByKey(size + 1, cellKey([...people, draw()])) - before;
      });
      // somebody who joined leaves the figure as it was for many, so that no difference is no proof of absence
      const unchanged = differences.filter((d) => d === 0).length / differences.length;
      expect(unchanged).toBeGreaterThan(0.3);
      expect(unchanged).toBeLessThan(0.95);
    }
  });
});
