import { Injectable } from '@nestjs/common';
import { NeedStepsService } from '#features/marketplace/needs/need-steps.service';
import type { Job } from '#worker/jobs';

/** Lets needs whose last day to apply has passed expire, batch by batch. */
@Injectable()
export class ExpireNeedsJob implements Job<'expire-needs'> {
  readonly name = 'expire-needs';

  constructor(private readonly needs: NeedStepsService) {}

  async run(): Promise<void> {
    while ((await this.needs.expirePastDeadline()) > 0);
  }
}
