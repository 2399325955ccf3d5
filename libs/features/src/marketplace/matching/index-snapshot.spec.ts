import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { MatchIndex } from '#domain/marketplace/matching/index/match-index';
import { takeSnapshot } from '#domain/marketplace/matching/index/snapshot';
import type { Ranking } from '#domain/marketplace/matching/rank.rules';
import { readyNeed, readyProfessional } from '#domain/marketplace/matching/ready';
import { readSnapshotFile, writeSnapshotFile } from '#features/marketplace/matching/index-snapshot';
import {
  needArbitrary,
  personArbitrary,
  taxonomyArbitrary,
  TODAY,
  weightsArbitrary,
} from '#testing/match-arbitraries';

let folder: string;
let path: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'snapshot-'));
  path = join(folder, 'deep', 'people.index');
});
afterAll(() => rm(folder, { recursive: true }));

const sampleOf = <T>(arbitrary: fc.Arbitrary<T>): T => fc.sample(arbitrary, { numRuns: 1, seed: 11 })[0] as T;
const taxonomy = sampleOf(taxonomyArbitrary);
const people = sampleOf(fc.array(personArbitrary, { minLength: 80, maxLength: 80 })).map((person, i) =>
  readyProfessional(taxonomy, {
    ...person,
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    consented: true,
    active: true,
    freshUntil: '2028-01-01',
  }),
);

const ORIGIN = { database: 'a database', position: '4711' };

describe('a snapshot of the index', () => {
  it('gives back the same lists, position and size, and can be changed further', async () => {
    const index = MatchIndex.of(taxonomy, people.slice(0, 70));
    for (const person of people.slice(70)) index.put(person);
    await writeSnapshotFile(path, takeSnapshot(index, taxonomy.version, ORIGIN));
    const read = await readSnapshotFile(path, taxonomy);
    expect(read.origin).toEqual(ORIGIN);
    expect(read.index.size()).toEqual(index.size());
    const ranking: Ranking = {
      weights: { ...sampleOf(weightsArbitrary), tau: 0 },
      limit: 20,
      today: TODAY,
      digest: (needId, id) => needId + id,
    };
    let listed = 0;
    for (const one of sampleOf(fc.array(needArbitrary, { minLength: 60, maxLength: 60 }))) {
      const need = readyNeed(taxonomy, { ...one, languages: [], clearance: 0, minOverlapDays: 1 });
      const list = index.search(need, ranking);
      listed += list.length;
      expect(read.index.search(need, ranking)).toEqual(list);
    }
    expect(listed).toBeGreaterThan(20);
    const [first] = people;
    read.index.drop(first?.id ?? '');
    expect(read.index.size().people).toBe(
      index.size().people - (first && first.countries.length > 0 ? 1 : 0),
    );
  });

  it('is refused when it is missing, cut short anywhere, altered, or of another taxonomy', async () => {
    await writeSnapshotFile(path, takeSnapshot(MatchIndex.of(taxonomy, people), taxonomy.version, ORIGIN));
    const whole = await readFile(path);
    const unusable = expect.objectContaining({ code: 'MATCHING_SNAPSHOT_UNUSABLE' });
    await expect(readSnapshotFile(`${path}.not`, taxonomy)).rejects.toEqual(unusable);
    for (const length of [0, 10, 40, whole.length >> 1, whole.length - 1]) {
      await writeFile(path, whole.subarray(0, length));
      await expect(readSnapshotFile(path, taxonomy)).rejects.toEqual(unusable);
    }
    const altered = Buffer.from(whole);
    altered[whole.length - 200] = (altered[whole.length - 200] ?? 0) ^ 1;
    await writeFile(path, altered);
    await expect(readSnapshotFile(path, taxonomy)).rejects.toEqual(unusable);
    await writeFile(path, whole);
    await expect(readSnapshotFile(path, { ...taxonomy, version: 'other' })).rejects.toEqual(unusable);
  });
});
