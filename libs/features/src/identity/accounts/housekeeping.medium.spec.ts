import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource } from '#features/data-source';
import { HousekeepingService } from '#features/identity/accounts/housekeeping.service';
import { HousekeepingStore } from '#features/identity/accounts/housekeeping.store';
import { Clock } from '#platform/clock/clock';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { type TestDatabase, testDatabase } from '#testing/test-database';

let database: TestDatabase;
let dataSource: DataSource;
beforeAll(async () => {
  database = await testDatabase();
  dataSource = await createDataSource(database.url, 2).initialize();
});
afterAll(async () => {
  await dataSource.destroy();
  await database.drop();
});

it('deletes keys after a day and keeps younger ones', async () => {
  await database.sql(
    `INSERT INTO idempotency_key (actor_id, key, digest, created_at)
     VALUES ('a', 'old', 'x', now() - interval '25 hours'), ('a', 'new', 'x', now() - interval '23 hours')`,
  );
  const housekeeping = new HousekeepingService(
    new UnitOfWork(dataSource),
    new HousekeepingStore(),
    new Clock(),
  );
  expect(await housekeeping.deleteEnded()).toMatchObject({ idempotency_key: 1, session: 0 });
  expect(await database.sql('SELECT key FROM idempotency_key')).toEqual([{ key: 'new' }]);
});
