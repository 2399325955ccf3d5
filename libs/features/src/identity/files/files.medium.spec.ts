import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { MAX_UNUSED } from '#domain/identity/files/file.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { createDataSource } from '#features/data-source';
import type { StoredFileEntity } from '#features/identity/files/file.entity';
import { FileQueries } from '#features/identity/files/file.queries';
import { FileRowStore } from '#features/identity/files/file.store';
import { FilesService } from '#features/identity/files/files.service';
import { Clock } from '#platform/clock/clock';
import { readEnv } from '#platform/config/env';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { keyOf } from '#platform/files/file-store';
import { LocalFiles } from '#platform/files/local-files';
import { type TestDatabase, testDatabase } from '#testing/test-database';

let folder: string;
let database: TestDatabase;
let dataSource: DataSource;
let work: UnitOfWork;
let files: FilesService;
const clock = new Clock();

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'files-'));
  database = await testDatabase();
  dataSource = await createDataSource(database.url, 4).initialize();
  work = new UnitOfWork(dataSource);
  const queries = new FileQueries(dataSource);
  files = new FilesService(work, new FileRowStore(), queries, new LocalFiles(folder), readEnv({}), clock);
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
  await rm(folder, { recursive: true });
});

async function aPerson(): Promise<PersonActor> {
  const accountId = randomUUID();
  await database.sql(
    `INSERT INTO account (id, email, display_name, locale, time_zone, created_at, version)
     VALUES ($1, $2, 'Test person', 'en', 'UTC', now(), 1)`,
    [accountId, `${accountId}@example.org`],
  );
  return { kind: 'person', accountId, professionalId: null, memberships: [], staff: [] };
}
const note = (by: PersonActor): Promise<StoredFileEntity> =>
  files.upload(by, { name: 'note.txt', mediaType: 'text/plain', bytes: Buffer.from('hello') });
const use = (by: PersonActor, ids: string[], subjectId = randomUUID()): Promise<void> =>
  work.run(by.accountId, (tx) => files.use(tx, by, ids, { subject: 'CANDIDACY', subjectId }));

it('are used once, by their uploader, all or none', async () => {
  const [amina, other] = [await aPerson(), await aPerson()];
  const [first, second] = [await note(amina), await note(amina)];
  await expect(use(other, [first.id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  const races = await Promise.allSettled([1, 2, 3].map(() => use(amina, [first.id])));
  expect(races.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  await expect(use(amina, [second.id, first.id])).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(use(amina, [second.id])).resolves.toBeUndefined();
});

it('are deleted after a day when nobody used them, rows and bytes', async () => {
  const amina = await aPerson();
  const [kept, unused] = [await note(amina), await note(amina)];
  await use(amina, [kept.id]);
  expect(await files.forgetUnused()).toBe(0);
  clock.setOffset(25 * 3_600_000);
  expect(await files.forgetUnused()).toBe(1);
  clock.setOffset(0);
  expect(await database.sql('SELECT id FROM stored_file WHERE uploaded_by = $1', [amina.accountId])).toEqual([
    { id: kept.id },
  ]);
  expect(await files.bytesOf(kept)).toEqual(Buffer.from('hello'));
  await expect(files.bytesOf(unused)).rejects.toMatchObject({ name: 'MissingFileError' });
});

it('are not served when the store has changed them', async () => {
  const file = await note(await aPerson());
  await new LocalFiles(folder).put(keyOf(file.id), Buffer.from('hullo'));
  await expect(files.bytesOf(file)).rejects.toThrow('changed');
});

it('are no more than twenty that nobody used, also when sixty come at once', async () => {
  const amina = await aPerson();
  const answers = await Promise.allSettled(Array.from({ length: 60 }, () => note(amina)));
  expect(answers.filter(({ status }) => status === 'fulfilled')).toHaveLength(MAX_UNUSED);
  const refusals = answers.flatMap((answer) =>
    answer.status === 'rejected' ? [answer.reason as unknown] : [],
  );
  expect(refusals).toEqual(refusals.map(() => expect.objectContaining({ code: 'TOO_MANY_FILES' })));
});
