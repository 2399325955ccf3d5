import { Injectable } from '@nestjs/common';
import type { OperationsEventData } from '#domain/identity/operations/events';
import { assertMayOperate } from '#domain/identity/operations/operations.policy';
import { actorId, type PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { OutboxQueries, type OutboxState } from '#features/identity/operations/outbox.queries';
import { UnitOfWork } from '#platform/db/unit-of-work';
import { Outbox } from '#platform/outbox/outbox';
import { type FailedJob, QueueConsole, type QueueState } from '#platform/queue/queue-console';

/** The queue as a thing of the audit trail; there is one. */
const QUEUE_ID = '00000000-0000-7000-8000-000000000001';

/** The state of the background work. */
export interface OperationsState {
  readonly queues: readonly QueueState[];
  readonly outbox: OutboxState;
}

/** Looking after the queue: its state, the jobs that failed for good, and retrying them. */
@Injectable()
export class OperationsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly queue: QueueConsole,
    private readonly outbox: Outbox<OperationsEventData>,
    private readonly events: OutboxQueries,
  ) {}

  /** The current state of the queue and the outbox. Refuses FORBIDDEN. */
  async state(actor: PersonActor): Promise<OperationsState> {
    assertMayOperate(actor);
    const [queue, outbox] = await Promise.all([this.queue.state(), this.events.state()]);
    return { queues: [queue], outbox };
  }

  /** The jobs that failed last, the newest first. Refuses FORBIDDEN. */
  failed(actor: PersonActor, most: number): Promise<FailedJob[]> {
    assertMayOperate(actor);
    return this.queue.failed(most);
  }

  /** Retries a job. Refuses FORBIDDEN, and NOT_FOUND when it is not, or no longer, a failed one. */
  async retry(actor: PersonActor, jobId: string): Promise<void> {
    assertMayOperate(actor);
    const job = await this.queue.failedOne(jobId);
    if (!job) throw new DomainError('NOT_FOUND', { field: 'jobId' });
    await this.record(actor, { jobId, job: job.name, jobs: 1 });
    if (!(await this.queue.retry(jobId))) throw new DomainError('NOT_FOUND', { field: 'jobId' });
  }

  /** Retries all jobs that have failed so far. Answers how many. Refuses FORBIDDEN. */
  async retryAll(actor: PersonActor): Promise<number> {
    assertMayOperate(actor);
    const { failed } = await this.queue.state();
    if (failed === 0) return 0;
    await this.record(actor, { jobId: null, job: null, jobs: failed });
    await this.queue.retryAll(new Date());
    return failed;
  }

  /**
   * Before the act, which no transaction can hold: an act without a record would be worse than a record without an act.
   */
  private record(
    actor: PersonActor,
    data: { readonly jobId: string | null; readonly job: string | null; readonly jobs: number },
  ): Promise<void> {
    const aggregate = { type: 'queue', id: QUEUE_ID, version: 1 };
    return this.work.run(actorId(actor), (tx) =>
      this.outbox.append(tx, actorId(actor), { name: 'queue.retry-asked', aggregate, data }),
    );
  }
}
