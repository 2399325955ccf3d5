import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { createDataSource, migrate } from '#features/data-source';
import { FeaturesModule } from '#features/features.module';
import { type Env, readEnv } from '#platform/config/env';
import { startEmbeddedPostgres } from '#platform/embedded/embedded-postgres';
import { createLogger, NestLogger } from '#platform/logging/logger';
import { PlatformModule } from '#platform/platform.module';
import { checkDatabase } from '#platform/process/preflight';

import 'reflect-metadata';

@Module({})
class Root {}

/**
 * Runs work with the services of the product, on the database of `DATABASE_URL` or else on the embedded one: that of the
 * running product, or one that is started for the while. The database is brought to this version first.
 */
export async function withProduct<T>(work: (app: INestApplicationContext) => Promise<T>): Promise<T> {
  const env = readEnv({ LOG_LEVEL: 'warn', ...process.env });
  return withDatabase(env, async (url) => {
    await migrate(url);
    const dataSource = await createDataSource(url, 4).initialize();
    const logger = createLogger(env, 'cli');
    const parts = { env: Object.assign(env, { DATABASE_URL: url }), logger, dataSource };
    const root = { module: Root, imports: [PlatformModule.with(parts), FeaturesModule] };
    const app = await NestFactory.createApplicationContext(root, { logger: new NestLogger(logger) });
    try {
      return await work(app);
    } finally {
      await app.close();
      await dataSource.destroy();
    }
  });
}

/** Runs work on the database of `DATABASE_URL` or else on the embedded one, as it is. */
export async function withDatabase<T>(env: Env, work: (url: string) => Promise<T>): Promise<T> {
  const database = await databaseOf(env);
  try {
    return await work(database.url);
  } finally {
    await database.stop();
  }
}

async function databaseOf(env: Env): Promise<{ url: string; stop(): Promise<void> }> {
  if (!env.DATABASE_URL) return startEmbeddedPostgres({ dataDir: env.DATA_DIR });
  await checkDatabase(env.DATABASE_URL);
  return { url: env.DATABASE_URL, stop: async () => undefined };
}
