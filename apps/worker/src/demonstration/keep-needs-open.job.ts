import { Injectable } from '@nestjs/common';
import { OpenNeedsService } from '#features/demonstration/two-years/open-needs.service';
import type { Job } from '#worker/jobs';

/** Keeps a dozen needs of the demonstration open. */
@Injectable()
export class KeepNeedsOpenJob implements Job<'keep-needs-open'> {
  readonly name = 'keep-needs-open';

  constructor(private readonly needs: OpenNeedsService) {}

  async run(): Promise<void> {
    await this.needs.keepOpen();
  }
}
