import { Injectable } from '@nestjs/common';
import { OpinionRunsService } from '#features/dialogue/opinions/opinion-runs.service';
import type { Job, JobData } from '#worker/jobs';

/** Finds what the votes of a consultation come to. */
@Injectable()
export class RunOpinionsJob implements Job<'run-opinions'> {
  readonly name = 'run-opinions';

  constructor(private readonly service: OpinionRunsService) {}

  run({ aggregateId }: JobData<'run-opinions'>): Promise<void> {
    return this.service.run(aggregateId);
  }
}
