import { Injectable } from '@nestjs/common';
import { SuggestionsService } from '#features/marketplace/candidacies/suggestions.service';
import type { Job, JobData } from '#worker/jobs';

/** Makes suggestions of the people whom matching has found worth telling. */
@Injectable()
export class SuggestCandidaciesJob implements Job<'suggest-candidacies'> {
  readonly name = 'suggest-candidacies';

  constructor(private readonly suggestions: SuggestionsService) {}

  run({ aggregateId }: JobData<'suggest-candidacies'>): Promise<void> {
    return this.suggestions.suggest(aggregateId);
  }
}
