import { type DynamicModule, Global, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { Clock } from '#platform/clock/clock';
import { ProductClock } from '#platform/clock/product-clock';
import { Env } from '#platform/config/env';
import { KeptAnswers } from '#platform/db/kept-answers';
import { Notices } from '#platform/db/notices';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { DocumentReader } from '#platform/documents/document-reader';
import { fileStoreOf } from '#platform/files/choose-store';
import { FileStore } from '#platform/files/file-store';
import { DiskSpace } from '#platform/health/disk-space';
import { Readiness } from '#platform/health/readiness';
import { RateLimits } from '#platform/limits/rate-limits';
import { LOGGER } from '#platform/logging/logger';
import { Outbox } from '#platform/outbox/outbox';
import { Drain } from '#platform/process/drain';
import { QueueConsole } from '#platform/queue/queue-console';

/** What is made before Nest starts: the settings, the log and the connected database. */
export interface PlatformParts {
  readonly env: Env;
  readonly logger: Logger;
  readonly dataSource: DataSource;
}

/** The platform as one global module: settings, log, clock, database, outbox. */
@Global()
@Module({})
export class PlatformModule {
  static with({ env, logger, dataSource }: PlatformParts): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: Env, useValue: env },
        { provide: LOGGER, useValue: logger },
        { provide: DataSource, useValue: dataSource },
        Clock,
        ProductClock,
        Notices,
        UnitOfWork,
        KeptAnswers,
        Outbox,
        RateLimits,
        QueueConsole,
        DiskSpace,
        DocumentReader,
        Drain,
        Readiness,
        { provide: FileStore, useFactory: () => fileStoreOf(env) },
      ],
      exports: [
        FileStore,
        Env,
        LOGGER,
        DataSource,
        Clock,
        ProductClock,
        Notices,
        UnitOfWork,
        KeptAnswers,
        Outbox,
        RateLimits,
        QueueConsole,
        DiskSpace,
        DocumentReader,
        Drain,
        Readiness,
      ],
    };
  }
}
