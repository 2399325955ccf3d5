import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEnv } from '#platform/config/env';
import { JobQueue, type NewJob } from '#platform/queue/job-queue';
import { QueueConsole } from '#platform/queue/queue-console';
import { eventually } from '#testing/eventually';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';

const DRIVERS = ['POSTGRES', ...(process.env['TEST_REDIS_URL'] ? (['REDIS'] as const) : [])] as const;

describe.each(DRIVERS)('the console of a queue on %s', (driver) => {
  let database: TestDatabase;
  let queue: JobQueue;
  let desk: QueueConsole;

  beforeAll(async () => {
    database = await testDatabase();
    const redis = driver === 'REDIS' ? await testRedis() : undefined;
    const env = readEnv({
      DATABASE_URL: database.url,
      NODE_ENV: 'test',
      WORKER_CONCURRENCY: '1',
      ...(redis ? { REDIS_URL: redis } : {}),
    });
    queue = await JobQueue.open(env);
    desk = new QueueConsole(env);
  });
  afterAll(async () => {
    await desk.onModuleDestroy();
    await queue.close();
    await database.drop();
  });

  const job = (id: string, priority = 2): NewJob => ({
    name: 'match-need',
    id,
    data: { needId: id },
    priority,
  });

  it('says that nothing waits', async () => {
    expect(await desk.state()).toEqual({
      name: 'jobs',
      driver,
      reachable: true,
      waiting: 0,
      active: 0,
      delayed: 0,
      failed: 0,
      oldestWaitingAt: null,
    });
    expect(await desk.failed(10)).toEqual([]);
    expect(await desk.retry('no-such-job')).toBe(false);
  });

  it('finds the job that has waited longest, however low its priority', async () => {
    const before = new Date();
    await queue.addAll([job('low', 15)]);
    const between = await laterThan(Date.now());
    await queue.addAll([job('high', 1), { ...job('later'), delayMs: 60_000 }, job('middle', 3)]);

    const state = await desk.state();
    expect(state).toMatchObject({ waiting: 3, delayed: 1 });
    expect(state.oldestWaitingAt?.getTime()).toBeGreaterThanOrEqual(before.getTime());
    expect(state.oldestWaitingAt?.getTime()).toBeLessThan(between);
  });

  it('serves a small job between the parts of a large one, though these were asked for before', async () => {
    const served: string[] = [];
    const stop = queue.work(
      async ({ id }) => {
        served.push(id);
        if (id !== 'part-1') return;
        await queue.addAll([job('part-2', 15), job('part-3', 15)]);
        await queue.addAll([job('small', 2)]);
      },
      () => undefined,
    );
    await queue.addAll([job('part-1', 15)]);
    await eventually(() => Promise.resolve(expect(served).toContain('part-3')));
    await stop();
    expect(served.filter((id) => /part|small/.test(id))).toEqual(['part-1', 'small', 'part-2', 'part-3']);
  });

  it('shows failed jobs by their code, and retries one or all of them', async () => {
    let broken = true;
    const done: string[] = [];
    const stop = queue.work(
      ({ id }) => {
        if (broken) throw Object.assign(new Error('amina@example.org'), { code: 'ECONNREFUSED' });
        done.push(id);
        return Promise.resolve();
      },
      () => undefined,
    );
    await queue.addAll(['one', 'two', 'three'].map((id) => ({ ...job(id), attempts: 1 })));
    await eventually(async () => expect(await desk.state()).toMatchObject({ failed: 3 }));
    const failed = await desk.failed(2);
    expect(failed).toHaveLength(2);
    expect(failed[0]).toEqual({
      id: expect.any(String),
      name: 'match-need',
      attempts: 1,
      failedAt: expect.any(Date),
      code: 'ECONNREFUSED',
    });
    expect(JSON.stringify(await desk.failed(10))).not.toContain('amina');

    broken = false;
    expect(await desk.retry('two')).toBe(true);
    await eventually(() => Promise.resolve(expect(done).toContain('two')));
    expect(await desk.retry('two')).toBe(false);
    expect(await desk.state()).toMatchObject({ failed: 2 });
    await desk.retryAll(new Date());
    await eventually(() => Promise.resolve(expect(done).toEqual(expect.arrayContaining(['one', 'three']))));
    await eventually(async () => expect(await desk.state()).toMatchObject({ failed: 0 }));
    await stop();
  });
});

/** Waits until the clock has moved on, so that two jobs are not of the same millisecond. */
async function laterThan(moment: number): Promise<number> {
  return eventually(() => {
    const now = Date.now();
    return now > moment ? Promise.resolve(now) : Promise.reject(new Error('the same millisecond'));
  });
}
