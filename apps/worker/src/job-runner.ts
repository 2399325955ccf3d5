import { Inject, Injectable } from '@nestjs/common';
import type { Logger } from 'pino';
import { ProductClock } from '#platform/clock/product-clock';
import { LOGGER } from '#platform/logging/logger';
import { JobQueue, type RunningJob } from '#platform/queue/job-queue';
import { isJobName, type Job, type JobName, JOBS, SCHEDULED, SCHEDULES } from '#worker/jobs';
import { OutboxRelay } from '#worker/outbox-relay';

/** The key under which Nest injects every handler. */
export const JOB_HANDLERS = Symbol('job handlers');

/** Handlers by name; throws unless every job has exactly one. */
function handlersByName(handlers: readonly Job[]): ReadonlyMap<JobName, Job> {
  const byName = new Map(handlers.map((handler) => [handler.name, handler]));
  const missing = (Object.keys(JOBS) as JobName[]).filter((name) => !byName.has(name));
  if (missing.length > 0 || byName.size !== handlers.length) {
    throw new Error(
      `Every job needs exactly one handler; missing or doubled: ${missing.join(', ') || 'a doubled one'}`,
    );
  }
  return byName;
}

/** Starts and stops all that the worker does: the relay, the schedules and the jobs. */
@Injectable()
export class JobRunner {
  private readonly handlers: ReadonlyMap<JobName, Job>;
  private stopWorking: () => Promise<void> = () => Promise.resolve();

  constructor(
    @Inject(JOB_HANDLERS) handlers: readonly Job[],
    private readonly queue: JobQueue,
    private readonly relay: OutboxRelay,
    private readonly clock: ProductClock,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {
    this.handlers = handlersByName(handlers);
  }

  async start(): Promise<void> {
    await this.queue.keepSchedules(SCHEDULED);
    for (const [name, { everyMs, priority }] of SCHEDULES) await this.queue.every(name, everyMs, priority);
    this.stopWorking = this.queue.work(
      (job) => this.handle(job),
      (error, job) =>
        this.logger.error(
          { err: error, job: job?.name, jobId: job?.id, attempt: job?.attempt },
          'job failed',
        ),
    );
    this.relay.start();
  }

  async stop(): Promise<void> {
    await this.relay.stop();
    await this.stopWorking();
  }

  private async handle(job: RunningJob): Promise<void> {
    const handler = isJobName(job.name) ? this.handlers.get(job.name) : undefined;
    if (!handler) throw new Error(`no handler for the job ${job.name}`);
    const data = JOBS[handler.name].data.parse(job.data);
    const started = performance.now();
    await this.clock.refresh();
    await handler.run(data);
    this.logger.debug(
      { job: job.name, jobId: job.id, ms: Math.round(performance.now() - started) },
      'job done',
    );
  }
}
