import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type DataSource } from 'typeorm';
import { type ReadyProfessional, readyProfessional } from '#domain/marketplace/matching/ready';
import { createDataSource } from '#features/data-source';
import { MatchProfileStore } from '#features/marketplace/matching/match-profile.store';
import { PeopleIndex } from '#features/marketplace/matching/people-index';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { personArbitrary, taxonomyArbitrary } from '#testing/match-arbitraries';
import { type TestDatabase, testDatabase } from '#testing/test-database';

const sampleOf = <T>(arbitrary: fc.Arbitrary<T>): T => fc.sample(arbitrary, { numRuns: 1, seed: 11 })[0] as T;
const taxonomy = sampleOf(taxonomyArbitrary);
const facts = sampleOf(fc.array(personArbitrary, { minLength: 30, maxLength: 30 }));

let database: TestDatabase;
let dataSource: DataSource;
let folder: string;
let file: string;
let log: { from?: string; problem?: unknown }[];
beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.url, 3).initialize();
  folder = await mkdtemp(join(tmpdir(), 'people-index-'));
  file = join(folder, 'people.index');
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});
beforeEach(async () => {
  await rm(file, { force: true });
  await database.sql('TRUNCATE match_profile, match_profile_version');
  log = [];
});

/** A new process, as far as the index can tell. */
function start(): PeopleIndex {
  const note = (line: object): void => void log.push(line);
  return new PeopleIndex({ file, logger: { info: note, warn: note } as never });
}

const person = (i: number, version = 1): ReadyProfessional =>
  readyProfessional(taxonomy, {
    ...(facts[i] ?? fc.sample(personArbitrary, 1)[0]),
    id: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}`,
    version,
    ...{ consented: true, active: true, countries: ['SO', 'KE'], freshUntil: '2028-01-01' },
  } as never);
const put = (...people: ReadyProfessional[]) =>
  new UnitOfWork(dataSource).run('system:matching', (tx) => new MatchProfileStore().put(tx, people));
const versions = async (index: PeopleIndex): Promise<(number | null)[]> => {
  const synced = await index.synced(dataSource, taxonomy);
  return facts.map((_, i) => synced.versionOf(person(i).id));
};

it('begins with the snapshot and reads what changed since, in and out', async () => {
  await put(...facts.map((_, i) => person(i)));
  const before = start();
  expect(await versions(before)).toEqual(facts.map(() => 1));
  await before.save();
  await put(person(3, 2), { ...person(4, 2), active: false });

  const after = start();
  const expected = facts.map((_, i) => (i === 3 ? 2 : i === 4 ? null : 1));
  expect(await versions(after)).toEqual(expected);
  expect(log.at(-1)).toMatchObject({ from: 'snapshot' });
  await put(person(5, 3));
  expect((await versions(after))[5]).toBe(3);
});

it('misses nothing of a transaction that was open while the snapshot was taken', async () => {
  await put(person(0));
  const runner = dataSource.createQueryRunner();
  await runner.startTransaction();
  await runner.query('SELECT pg_current_xact_id()');
  const before = start();
  await put(person(1));
  await versions(before);
  await before.save();
  await new MatchProfileStore().put(runner.manager as never, [person(2)]);
  await runner.commitTransaction();
  await runner.release();
  expect((await versions(start())).slice(0, 3)).toEqual([1, 1, 1]);
  expect(log.at(-1)).toMatchObject({ from: 'snapshot' });
});

it('builds from the database, and says why, when the snapshot does not fit', async () => {
  await put(person(0));
  const index = start();
  await versions(index);
  await index.save();
  const whole = await readFile(file);
  const misfits: Readonly<Record<string, Buffer>> = {
    'cut short': whole.subarray(0, whole.length >> 1),
    checksum: Buffer.from(whole.map((byte, i) => (i === whole.length - 100 ? byte ^ 1 : byte))),
  };
  for (const [problem, bytes] of Object.entries(misfits)) {
    await writeFile(file, bytes);
    expect((await versions(start()))[0]).toBe(1);
    expect(log.slice(-2)).toMatchObject([{ problem: expect.anything() }, { from: 'database' }]);
    expect(JSON.stringify(log.at(-2)?.problem)).toMatch(problem === 'cut short' ? /checksum|short/ : problem);
  }
  await writeFile(file, whole);
  const other = { ...taxonomy, version: 'other' };
  expect((await start().synced(dataSource, other)).size().people).toBe(0);
  expect(log.slice(-2)).toMatchObject([{ problem: { problem: 'taxonomy' } }, { from: 'database' }]);
});

it('does not take the snapshot of another database', async () => {
  const elsewhere = await testDatabase();
  const there = await createDataSource(elsewhere.url, 2).initialize();
  try {
    const index = start();
    await index.synced(there, taxonomy);
    await index.save();
    await put(person(0));
    expect((await versions(start()))[0]).toBe(1);
    expect(log.slice(-2)).toMatchObject([{ problem: { problem: 'another database' } }, { from: 'database' }]);
  } finally {
    await there.destroy();
    await elsewhere.drop();
  }
});
