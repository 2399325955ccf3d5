import { type DynamicModule, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import type { SystemActor } from '#domain/kernel/actor';
import { createDataSource } from '#features/data-source';
import { DemonstrationModule } from '#features/demonstration/demonstration.module';
import { DemonstrationService } from '#features/demonstration/demonstration.service';
import { DemonstrationMapService } from '#features/demonstration/demonstration-map.service';
import { demonstrationPassword } from '#features/demonstration/demonstration-password';
import { PortsModule } from '#features/ports.module';
import { TaxonomyModule } from '#features/reference/taxonomy/taxonomy.module';
import { TaxonomyImportService } from '#features/reference/taxonomy/taxonomy-import.service';
import type { Env } from '#platform/config/env';
import { createLogger, NestLogger } from '#platform/logging/logger';
import { PlatformModule } from '#platform/platform.module';

/** Runs one named stage and shows it to the person who waits. */
export type Stage = <T>(name: string, work: () => Promise<T>) => Promise<T>;

const SEED: SystemActor = { kind: 'system', name: 'seed' };

@Module({})
class Root {}

/**
 * Loads what a database needs before the first person comes: the starter taxonomy and, with `env.DEMO`, the
 * demonstration. Finds nothing to do the next time, unless the demonstration has another password by then. `env.DATABASE_URL` is set and migrated.
 */
export async function firstLoad(env: Env, stage: Stage): Promise<void> {
  const dataSource = await createDataSource(env.DATABASE_URL ?? '', 4).initialize();
  const logger = createLogger(env, 'first-load');
  const platform = PlatformModule.with({ env, logger, dataSource });
  const imports = [platform, PortsModule, TaxonomyModule, DemonstrationModule];
  const root: DynamicModule = { module: Root, imports };
  const app = await NestFactory.createApplicationContext(root, { logger: new NestLogger(logger) });
  try {
    await stage('Starter taxonomy', () => app.get(TaxonomyImportService).installStarter(SEED));
    if (!env.isDemo) return;
    const demonstration = app.get(DemonstrationService);
    const password = await demonstrationPassword(env);
    if (await demonstration.isLoaded()) await demonstration.keepPassword(password);
    else await stage('Demonstration programme', () => demonstration.load(password));
    if (env.DEMO !== 'on') return;
    await stage('Demonstration of two years', () => demonstration.loadTwoYears(password));
    await stage('Map of the diaspora', () => app.get(DemonstrationMapService).make());
  } finally {
    await app.close();
    await dataSource.destroy();
  }
}
