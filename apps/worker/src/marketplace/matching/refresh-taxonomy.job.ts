import { Injectable } from '@nestjs/common';
import { TaxonomyChangeService } from '#features/marketplace/matching/taxonomy-change.service';
import { JobQueue } from '#platform/queue/job-queue';
import { type Job, type JobData, newJob } from '#worker/jobs';

/** Nobody waits at a screen for these; whatever a person has just done comes first. */
const PRIORITY = 10;

/** Takes a new taxonomy into matching: profiles here, then each open need as a job of its own. */
@Injectable()
export class RefreshTaxonomyJob implements Job<'refresh-taxonomy'> {
  readonly name = 'refresh-taxonomy';

  constructor(
    private readonly change: TaxonomyChangeService,
    private readonly queue: JobQueue,
  ) {}

  async run({ version }: JobData<'refresh-taxonomy'>): Promise<void> {
    const needs = await this.change.refresh();
    await this.queue.addAll(
      needs.map((id) =>
        newJob('match-need', `taxonomy-${version}-${id}`, { aggregateId: id }, { priority: PRIORITY }),
      ),
    );
  }
}
