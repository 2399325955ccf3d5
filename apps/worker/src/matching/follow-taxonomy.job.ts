import { Injectable } from '@nestjs/common';
import { TaxonomyChangeService } from '#features/matching/taxonomy-change.service';
import { JobQueue } from '#platform/queue/job-queue';
import type { Job } from '#worker/jobs';

/** Nobody waits at a screen for these; whatever a person has just done comes first. */
const PRIORITY = 10;

/** Takes a new taxonomy into matching: profiles here, then each open need as a job of its own. */
@Injectable()
export class FollowTaxonomyJob implements Job {
  readonly name = 'follow-taxonomy';

  constructor(
    private readonly change: TaxonomyChangeService,
    private readonly queue: JobQueue,
  ) {}

  async run({ version }: Readonly<Record<string, unknown>>): Promise<void> {
    const needs = await this.change.follow();
    await this.queue.addAll(
      needs.map((id) => ({
        name: 'match-need',
        id: `taxonomy-${String(version)}-${id}`,
        data: { aggregateId: id },
        priority: PRIORITY,
      })),
    );
  }
}
