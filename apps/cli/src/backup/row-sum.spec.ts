import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { expect, it } from '@jest/globals';
import { RowSum } from '#cli/backup/row-sum';

async function sumOf(...chunks: string[]) {
  const sum = new RowSum();
  await pipeline(Readable.from(chunks.map((chunk) => Buffer.from(chunk))), sum.resume());
  return sum.sum();
}

it('is the same in whatever order and pieces the rows come', async () => {
  const one = await sumOf('a\t1\nb\t2\nc\t3\n');
  expect(one.rows).toBe(3);
  expect(await sumOf('c\t3\na', '\t', '1\nb\t2', '\n')).toEqual(one);
});

it('changes with any row, also with one that is there twice', async () => {
  const sums = await Promise.all([
    sumOf('a\nb\n'),
    sumOf('a\nc\n'),
    sumOf('a\nb\nb\n'),
    sumOf('ab\n'),
    sumOf(),
  ]);
  expect(new Set(sums.map(({ digest }) => digest)).size).toBe(5);
});

it('refuses a row that is cut off', async () => {
  await expect(sumOf('a\nb')).rejects.toThrow('in the middle of a row');
});
