import { Injectable } from '@nestjs/common';
import { AuditsService } from '#features/associations/registry/audits.service';
import type { Job } from '#worker/jobs';

/** Ends the ratings of safeguarding that were given a year ago. */
@Injectable()
export class EndAuditsJob implements Job<'end-audits'> {
  readonly name = 'end-audits';

  constructor(private readonly audits: AuditsService) {}

  async run(): Promise<void> {
    while ((await this.audits.expire()) > 0);
  }
}
