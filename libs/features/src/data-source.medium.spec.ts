import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { createDataSource, drift } from '#features/data-source';
import { type TestDatabase, testDatabase } from '#testing/test-database';

describe('migrations', () => {
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

  it('make the tables that the entities describe', async () => {
    expect(await drift(dataSource)).toEqual([]);
  });

  it('can each be taken back and applied again', async () => {
    const count = dataSource.migrations.length;
    for (let i = 0; i < count; i++) await dataSource.undoLastMigration();
    expect(await dataSource.runMigrations()).toHaveLength(count);
  });
});
