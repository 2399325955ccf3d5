import { Injectable } from '@nestjs/common';
import { ApplicationsService } from '#features/candidacies/applications.service';
import type { Job } from '#worker/jobs';

/** Makes suggestions of the people whom matching has found worth telling. */
@Injectable()
export class SuggestCandidaciesJob implements Job {
  readonly name = 'suggest-candidacies';

  constructor(private readonly applications: ApplicationsService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.applications.suggest(String(aggregateId));
  }
}
