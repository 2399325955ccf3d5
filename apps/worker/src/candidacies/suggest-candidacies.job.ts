import { Injectable } from '@nestjs/common';
import { SuggestionsService } from '#features/candidacies/suggestions.service';
import type { Job } from '#worker/jobs';

/** Makes suggestions of the people whom matching has found worth telling. */
@Injectable()
export class SuggestCandidaciesJob implements Job {
  readonly name = 'suggest-candidacies';

  constructor(private readonly suggestions: SuggestionsService) {}

  run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    return this.suggestions.suggest(String(aggregateId));
  }
}
