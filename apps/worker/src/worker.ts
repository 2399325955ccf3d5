import { type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { NestLogger } from '#platform/logging/logger';
import { PlatformModule, type PlatformParts } from '#platform/platform.module';
import { JobQueue } from '#platform/queue/job-queue';
import { JobRunner } from '#worker/job-runner';
import { WorkerModule } from '#worker/worker.module';

@Module({})
class Root {}

/** A running worker and how to stop it. */
export interface RunningWorker {
  readonly app: INestApplicationContext;
  stop(): Promise<void>;
}

/** Starts a worker over the given platform: it relays events, keeps the schedules and runs jobs. */
export async function startWorker(parts: PlatformParts): Promise<RunningWorker> {
  const queue = await JobQueue.open(parts.env);
  const root = { module: Root, imports: [PlatformModule.with(parts), WorkerModule.with(queue)] };
  const app = await NestFactory.createApplicationContext(root, { logger: new NestLogger(parts.logger) });
  const runner = app.get(JobRunner);
  await runner.start();
  return {
    app,
    stop: async () => {
      await runner.stop();
      await app.close();
      await queue.close();
    },
  };
}
