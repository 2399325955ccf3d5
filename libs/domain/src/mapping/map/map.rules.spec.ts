import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { RECORD_KEYS, roundByKey } from '#domain/kernel/disclosure/cell-key.rules';
import { attackSnapshot, attackTime } from '#domain/mapping/map/attack.rules';
import { type CellPlace, type CountedPerson, Cube } from '#domain/mapping/map/cube';
import {
  cellName,
  type MapFigure,
  placesAbove,
  publicFigures,
  roundedFigures,
  withBroader,
} from '#domain/mapping/map/publish.rules';

/** Groups 1 and 2 are in the broad group 10, group 3 in 11. */
const BROADER = new Map([
  [1, [10]],
  [2, [10]],
  [3, [11]],
  [10, []],
  [11, []],
]);

const person = fc
  .record<CountedPerson>({
    key: fc.nat(RECORD_KEYS - 1),
    heritage: fc.uniqueArray(fc.constantFrom('SO', 'KE'), { minLength: 1 }),
    residence: fc.constantFrom('GB', 'GB', 'NO'),
    region: fc.constantFrom(null, 'GB-TLI', 'GB-TLC'),
    groups: fc
      .uniqueArray(fc.constantFrom(1, 2, 3), { maxLength: 3 })
      .map((groups) => withBroader(groups, BROADER)),
    soon: fc.boolean(),
  })
  .map((one) => ({ ...one, region: one.residence === 'GB' ? one.region : null }));
const people = fc.array(person, { minLength: 20, maxLength: 120 });

const cubeOf = (all: readonly CountedPerson[]): Cube => {
  const cube = new Cube();
  for (const one of all) cube.add(one);
  return cube;
};
const isIn = (one: CountedPerson, { heritage, place, group, soon }: CellPlace): boolean =>
  (one.soon || !soon) &&
  one.heritage.includes(heritage) &&
  (place === null || one.residence === place || one.region === place) &&
  (group === null || one.groups.includes(group));
const figureOf = (figures: readonly MapFigure[], cell: CellPlace): number | undefined =>
  figures.find((one) => cellName(one) === cellName(cell))?.value;

describe('the cube', () => {
  it('counts each person once in every cell that they belong to', () => {
    fc.assert(
      fc.property(people, (all) => {
        const cells = [...cubeOf(all).all()];
        expect(new Set(cells.map(cellName)).size).toBe(cells.length);
        for (const cell of cells) {
          const those = all.filter((one) => isIn(one, cell));
          expect(cell.count).toBe(those.length);
          expect(cell.keySum).toBe(those.reduce((sum, { key }) => (sum + key) % RECORD_KEYS, 0));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('is the same in whatever order people are counted, also when it has grown', () => {
    const all = Array.from({ length: 3_000 }, (_, i): CountedPerson => ({
      key: (i * 2_654_435_761) % RECORD_KEYS,
      heritage: ['SO'],
      residence: 'GB',
      region: null,
      groups: [i % 2_000],
      soon: i % 2 === 0,
    }));
    const text = (cube: Cube) => [...cube.all()].map((cell) => JSON.stringify(cell)).sort();
    expect(text(cubeOf(all))).toEqual(text(cubeOf([...all].reverse())));
    expect([...cubeOf(all).all()]).toHaveLength(2 * (2_001 + 1_001));
  });
});

describe('public figures', () => {
  it('are multiples of five from 15 on, at most four away from the truth', () => {
    fc.assert(
      fc.property(people, (all) => {
        const cells = [...cubeOf(all).all()];
        for (const figure of publicFigures(cells, BROADER)) {
          const count = all.filter((one) => isIn(one, figure)).length;
          expect(figure.value % 5).toBe(0);
          expect(figure.value).toBeGreaterThanOrEqual(15);
          expect(Math.abs(figure.value - count)).toBeLessThanOrEqual(4);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('of what takes in another are at least as large, so that no two tell of the few between them', () => {
    fc.assert(
      fc.property(people, (all) => {
        const figures = publicFigures(cubeOf(all).all(), BROADER);
        for (const figure of figures)
          for (const above of placesAbove(figure, BROADER))
            expect(figureOf(figures, above)).toBeGreaterThanOrEqual(figure.value);
        expect(attackSnapshot(figures, BROADER).found).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  it('that were only rounded would give few people away, and the attacker finds them', () => {
    let found = 0;
    fc.assert(
      fc.property(people, (all) => {
        found += attackSnapshot(roundedFigures(cubeOf(all).all()), BROADER).found.length;
      }),
      { numRuns: 200 },
    );
    expect(found).toBeGreaterThan(0);
  });

  it('of two sets that differ by one person differ by nothing or by five, or are both kept back', () => {
    fc.assert(
      fc.property(people, person, (all, one) => {
        const before = [...cubeOf(all).all()];
        const after = [...cubeOf([...all, one]).all()];
        const raw = (cells: typeof before, cell: CellPlace): number => {
          const found = cells.find((each) => cellName(each) === cellName(cell));
          return found ? roundByKey(found.count, found.keySum / RECORD_KEYS) : 0;
        };
        for (const cell of after) expect([-5, 0, 5]).toContain(raw(after, cell) - raw(before, cell));
      }),
      { numRuns: 200 },
    );
  });
});

it('tells of people when fewer than ten changed between two publications, and of nobody else', () => {
  const cell = { heritage: 'SO', place: null, group: null, soon: false };
  const [before, after] = [[{ ...cell, value: 20 }], [{ ...cell, value: 25 }]];
  expect(attackTime(before, after, 9).found).toHaveLength(1);
  expect(attackTime(before, after, 10).found).toEqual([]);
  expect(attackTime(before, before, 9).found).toEqual([]);
});
