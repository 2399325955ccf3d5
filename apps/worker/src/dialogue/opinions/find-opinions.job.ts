import { Injectable } from '@nestjs/common';
import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import { JobQueue } from '#platform/queue/job-queue';
import { type Job, newJob } from '#worker/jobs';

/** Asks for the opinions of each consultation that has a hundred votes more, or has ended: one run for each hundred. */
@Injectable()
export class FindOpinionsJob implements Job<'find-opinions'> {
  readonly name = 'find-opinions';

  constructor(
    private readonly service: OpinionRunsService,
    private readonly queue: JobQueue,
  ) {}

  async run(): Promise<void> {
    const due = await this.service.due();
    await this.queue.addAll(
      due.map(({ id, hundreds }) =>
        newJob('run-opinions', `opinions-${id}-${hundreds}`, { aggregateId: id }),
      ),
    );
  }
}
