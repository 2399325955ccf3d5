import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnv } from '#platform/config/env';
import { JobQueue } from '#platform/queue/job-queue';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

const DRIVERS = ['POSTGRES', ...(process.env['TEST_REDIS_URL'] ? (['REDIS'] as const) : [])] as const;

describe.each(DRIVERS)('the schedules of a queue on %s', (driver) => {
  let database: TestDatabase;
  let queue: JobQueue;
  beforeAll(async () => {
    database = await testDatabase();
    const redis = driver === 'REDIS' ? { REDIS_URL: await testRedis() } : {};
    queue = await JobQueue.open(readEnv({ DATABASE_URL: database.url, NODE_ENV: 'test', ...redis }));
  });
  afterAll(async () => {
    await queue.close();
    await database.drop();
  });

  it('end where no name of now has them, and no others', async () => {
    for (const name of ['of-now', 'of-before']) await queue.every(name, 3_600_000, 2);
    expect(await queue.keepSchedules(['of-now'])).toEqual(['of-before']);
    expect(await queue.keepSchedules(['of-now'])).toEqual([]);
    expect(await queue.keepSchedules([])).toEqual(['of-now']);
  });
});
