import { expect, it } from '@jest/globals';
import { coverageOf, type MatrixEntry, matrixOf } from '#domain/associations/services/matrix.rules';
import { describeDirectory, directoryText } from '#testing/directory-data';

/** The rows of the published table of who does what where; no cell of it is quoted. */
const published = (): MatrixEntry[] =>
  directoryText('3w/ebola-2014-3w.csv.gz')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => {
      const [country = '', region = '', body = '', category = ''] = line.split(',');
      return { area: `${country} ${region}`, body, category };
    });

describeDirectory('the table of who did what where of December 2014', () => {
  it('has 1,109 distinct rows in 305 of 784 cells: 119 overlaps, 115 single providers, 479 empty', () => {
    const entries = published();
    const { areas, categories, bodies, repeated } = matrixOf(entries);
    const counts = [...bodies.values()];
    expect([entries.length, entries.length - repeated]).toEqual([1_201, 1_109]);
    expect([areas.length, categories.length, bodies.size]).toEqual([56, 14, 305]);
    expect(counts.filter((count) => coverageOf(count, 0) === 'OVERLAP')).toHaveLength(119);
    expect(counts.filter((count) => coverageOf(count, 0) === 'SINGLE')).toHaveLength(115);
    expect(areas.length * categories.length - bodies.size).toBe(479);
    expect(Math.max(...counts)).toBe(41);
  });
});

it('has a gap only where somebody has asked', () => {
  expect([coverageOf(0, 0), coverageOf(0, 1), coverageOf(1, 9), coverageOf(2, 0), coverageOf(3, 0)]).toEqual([
    'NONE',
    'GAP',
    'SINGLE',
    'COVERED',
    'OVERLAP',
  ]);
});
