import { Injectable } from '@nestjs/common';
import { CandidacyClocksService } from '#features/marketplace/candidacies/candidacy-clocks.service';
import type { Job } from '#worker/jobs';

/** Ends places on the reserve list whose last day has passed, batch by batch. */
@Injectable()
export class EndReservesJob implements Job<'end-reserves'> {
  readonly name = 'end-reserves';

  constructor(private readonly candidacies: CandidacyClocksService) {}

  async run(): Promise<void> {
    while ((await this.candidacies.endReserves()) > 0);
  }
}
