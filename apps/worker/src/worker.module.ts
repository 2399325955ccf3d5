import { type DynamicModule, Module } from '@nestjs/common';
import { FeaturesModule } from '#features/features.module';
import { Relay } from '#platform/outbox/relay';
import { JobQueue } from '#platform/queue/job-queue';
import { HANDLERS } from '#worker/handlers';
import { JOB_HANDLERS, JobRunner } from '#worker/job-runner';
import type { Job } from '#worker/jobs';
import { OutboxRelay } from '#worker/outbox-relay';

@Module({})
export class WorkerModule {
  static with(queue: JobQueue): DynamicModule {
    return {
      module: WorkerModule,
      imports: [FeaturesModule],
      providers: [
        { provide: JobQueue, useValue: queue },
        Relay,
        OutboxRelay,
        JobRunner,
        ...HANDLERS,
        { provide: JOB_HANDLERS, inject: HANDLERS, useFactory: (...handlers: Job[]) => handlers },
      ],
    };
  }
}
