import { createApi } from '#api/api';
import { createDataSource } from '#features/data-source';
import { readEnv } from '#platform/config/env';
import { createLogger } from '#platform/logging/logger';
import { testDatabase, type TestDatabase } from '#testing/test-database';
import { testRedis } from '#testing/test-redis';
import { startWorker } from '#worker/worker';

/** An answer of GraphQL over HTTP. */
export interface Answer<Data> {
  readonly status: number;
  readonly data: Data;
  readonly errors?: readonly {
    readonly message: string;
    readonly extensions: { readonly code: string; readonly details: Record<string, unknown> };
  }[];
}

/** The whole product on a database of its own: API and worker in this process, reached over HTTP. */
export interface RunningProduct {
  readonly url: string;
  readonly database: TestDatabase;
  /** Sends one operation and answers all of it, errors too. */
  send<Data = Record<string, never>>(
    query: string,
    variables?: object,
    token?: string,
  ): Promise<Answer<Data>>;
  /** Sends one operation that must succeed and answers its data. */
  ask<Data>(query: string, variables?: object, token?: string): Promise<Data>;
  /** Sends one operation that must be refused and answers the code. */
  refusal(query: string, variables?: object, token?: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the product as a test sees it: on PostgreSQL of the test run and, with `TEST_REDIS_URL`, on that Redis. */
export async function startProduct(settings: Record<string, string> = {}): Promise<RunningProduct> {
  const database = await testDatabase();
  const redis = await testRedis();
  const env = readEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    PORT: '0',
    DATABASE_URL: database.url,
    ...(redis ? { REDIS_URL: redis } : {}),
    ...settings,
  });
  const logger = createLogger(env, 'test');
  const dataSources = await Promise.all([
    createDataSource(database.url, 8).initialize(),
    createDataSource(database.url, 8).initialize(),
  ]);
  const api = await createApi({ env, logger, dataSource: dataSources[0] });
  await api.listen(0, '127.0.0.1');
  const worker = await startWorker({ env, logger, dataSource: dataSources[1] });
  const url = await api.getUrl();

  const send = async <Data>(query: string, variables: object = {}, token?: string): Promise<Answer<Data>> => {
    const headers = {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    };
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as { data: Data }) };
  };

  return {
    url,
    database,
    send,
    ask: async <Data>(query: string, variables?: object, token?: string) => {
      const { data, errors } = await send<Data>(query, variables, token);
      if (errors) throw new Error(`${query.slice(0, 80)}: ${JSON.stringify(errors)}`);
      return data;
    },
    refusal: async (query, variables, token) => {
      const { errors } = await send(query, variables, token);
      return errors?.[0]?.extensions.code ?? 'none: it was not refused';
    },
    stop: async () => {
      await worker.stop();
      await api.close();
      await Promise.all(dataSources.map((dataSource) => dataSource.destroy()));
      await database.drop();
    },
  };
}
