import type { DestinationStream } from 'pino';
import { createApi } from '#api/api';
import { createDataSource } from '#features/data-source';
import { readEnv } from '#platform/config/env';
import { createLogger } from '#platform/logging/logger';
import { type DatabaseDeadlines, PROMPT } from '#platform/outage/deadlines';
import { type ApiClient, clientOf } from '#testing/api-client';
import { type TestDatabase, testDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';
import { startWorker } from '#worker/worker';

/** The whole product on a database of its own: API and worker in this process, reached over HTTP. */
export interface RunningProduct extends ApiClient {
  readonly url: string;
  readonly database: TestDatabase;
  stop(): Promise<void>;
}

/** What a test may have otherwise than in use. */
export interface Circumstances {
  /** The address under which API and worker reach their database, such as that of a line that can be cut. */
  readonly reach?: (databaseUrl: string) => Promise<string>;
  /** How long the API waits for the database. */
  readonly deadlines?: DatabaseDeadlines;
  /** How many connections to the database the API may have. */
  readonly pool?: number;
  /** Where the log goes; standard output if not said otherwise. */
  readonly log?: DestinationStream;
  /** Without a worker no background job runs. */
  readonly worker?: boolean;
}

/** Starts the product as a test sees it: on PostgreSQL of the test run and, with `TEST_REDIS_URL`, on that Redis. */
export async function startProduct(
  settings: Record<string, string> = {},
  {
    reach = (url) => Promise.resolve(url),
    deadlines = PROMPT,
    pool = 8,
    log,
    worker: isWorking = true,
  }: Circumstances = {},
): Promise<RunningProduct> {
  const database = await testDatabase();
  const databaseUrl = await reach(database.url);
  const redis = await testRedis();
  const env = readEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    PORT: '0',
    MATCH_SNAPSHOT: 'off',
    BUDGET_SCALE: '1000',
    DATABASE_URL: databaseUrl,
    ...(redis ? { REDIS_URL: redis } : {}),
    ...settings,
  });
  const logger = createLogger(env, 'test', log);
  const dataSources = await Promise.all([
    createDataSource(databaseUrl, pool, deadlines).initialize(),
    createDataSource(databaseUrl, 8).initialize(),
  ]);
  const api = await createApi({ env, logger, dataSource: dataSources[0] });
  await api.listen(0, '127.0.0.1');
  const worker = isWorking ? await startWorker({ env, logger, dataSource: dataSources[1] }) : null;
  const url = await api.getUrl();

  return {
    url,
    database,
    ...clientOf(url),
    stop: async () => {
      await worker?.stop();
      await api.close();
      await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
      await database.drop();
    },
  };
}
