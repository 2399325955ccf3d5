import { Redis } from 'ioredis';

/**
 * The URL of an empty database of its own on the Redis of `TEST_REDIS_URL`; undefined when that is not set. Databases
 * are given out in turn, so no more products may run at once than the server has databases (16 unless set otherwise).
 */
export async function testRedis(): Promise<string | undefined> {
  const server = process.env['TEST_REDIS_URL'];
  if (!server) return undefined;
  const redis = new Redis(server, { db: 0 });
  const [, databases = '16'] = (await redis.config('GET', 'databases')) as string[];
  const turn = await redis.incr('skillroots-test-turn');
  const db = 1 + (turn % (Number(databases) - 1));
  await redis.select(db);
  await redis.flushdb();
  await redis.quit();
  const url = new URL(server);
  url.pathname = `/${db}`;
  return url.href;
}
