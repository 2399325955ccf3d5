import { Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDataSource } from '#features/data-source';
import { FeaturesModule } from '#features/features.module';
import { Clock } from '#platform/clock/clock';
import { readEnv } from '#platform/config/env';
import { createLogger } from '#platform/logging/logger';
import { PlatformModule } from '#platform/platform.module';
import { type TestDatabase, testDatabase } from '#testing/test-database';

@Module({})
class Root {}

/** The use cases on a database of their own, without API, worker and queue; a clock that tests can move. */
export interface RunningFeatures {
  readonly database: TestDatabase;
  /** A service of the product, by its class. */
  get<T>(service: abstract new (...args: never[]) => T): T;
  /** Moves the product's clock to a moment; it runs on from there. */
  setTime(moment: Date): void;
  stop(): Promise<void>;
}

/** Starts the use cases as a test sees them. `connections` bounds how many transactions run at once. */
export async function startFeatures(
  connections = 8,
  settings: Record<string, string> = {},
): Promise<RunningFeatures> {
  const database = await testDatabase();
  const env = readEnv({
    NODE_ENV: 'test',
    LOG_LEVEL: 'error',
    DEMO: 'off',
    MATCH_SNAPSHOT: 'off',
    DATABASE_URL: database.url,
    ...settings,
  });
  const dataSource = await createDataSource(database.url, connections).initialize();
  const parts = { env, logger: createLogger(env, 'test'), dataSource };
  const root = { module: Root, imports: [PlatformModule.with(parts), FeaturesModule] };
  const app = await NestFactory.createApplicationContext(root, { logger: false });
  const clock = app.get(Clock);
  return {
    database,
    get: (service) => app.get(service, { strict: false }),
    setTime: (moment) => clock.setOffset(moment.getTime() - Date.now()),
    stop: async () => {
      await app.close();
      if (dataSource.isInitialized) await dataSource.destroy();
      await database.drop();
    },
  };
}
