import { Injectable } from '@nestjs/common';
import { CandidacyDeadlinesService } from '#features/marketplace/candidacies/candidacy-deadlines.service';
import type { Job } from '#worker/jobs';

/** Ends places on the reserve list whose last day has passed, batch by batch. */
@Injectable()
export class EndReservesJob implements Job<'end-reserves'> {
  readonly name = 'end-reserves';

  constructor(private readonly candidacies: CandidacyDeadlinesService) {}

  async run(): Promise<void> {
    while ((await this.candidacies.endReserves()) > 0);
  }
}
