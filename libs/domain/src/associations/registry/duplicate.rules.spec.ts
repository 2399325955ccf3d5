import { expect, it } from '@jest/globals';
import {
  type ComparedBody,
  DUPLICATE_SCORE,
  duplicateScore,
  similarity,
} from '#domain/associations/registry/duplicate.rules';

const body = (more: Partial<ComparedBody> = {}): ComparedBody => ({
  name: 'Somali Families Together',
  website: 'https://www.sft.example/about',
  phone: '+44 20 7946 0000',
  city: 'London',
  orgIds: ['GB-CHC-1234567'],
  ...more,
});

it('compares names by their trigrams, as PostgreSQL does', () => {
  // SELECT similarity('word', 'two words') is 0.36363637 in pg_trgm's own documentation.
  expect(similarity('word', 'two words')).toBeCloseTo(4 / 11, 8);
  expect([similarity('Hooyo', 'hooyo!'), similarity('', ''), similarity('abc', 'xyz')]).toEqual([1, 0, 0]);
});

it('is sure with a number of a register in common, whatever else differs', () => {
  const other = body({ name: 'Another Name', website: null, phone: null, city: null });
  expect(duplicateScore(body(), other).total).toBe(1);
});

it('asks a person from 0.6 on: the same name with the same town is enough, the same town and telephone are not', () => {
  const same = duplicateScore(body(), body({ orgIds: [], website: null, phone: null }));
  expect(same.total).toBeCloseTo(0.6, 10);
  const neighbours = duplicateScore(
    body({ orgIds: [] }),
    body({ orgIds: [], name: 'Youth Club', website: null }),
  );
  expect(neighbours.total).toBeLessThan(DUPLICATE_SCORE);
  const moved = duplicateScore(
    body({ orgIds: [] }),
    body({ orgIds: [], phone: '020 7946 0000', website: 'http://sft.example', city: null }),
  );
  expect(moved).toMatchObject({ domain: true, phone: true, city: false, total: 0.9 });
});
