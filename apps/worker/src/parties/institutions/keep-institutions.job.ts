import { Injectable } from '@nestjs/common';
import { InstitutionClockService } from '#features/parties/institutions/institution-clock.service';
import type { Job } from '#worker/jobs';

/** Does to institutions what time does: approvals end, and people are warned before. */
@Injectable()
export class KeepInstitutionsJob implements Job<'keep-institutions'> {
  readonly name = 'keep-institutions';

  constructor(private readonly institutions: InstitutionClockService) {}

  async run(): Promise<void> {
    while ((await this.institutions.expire()) > 0);
    while ((await this.institutions.warnExpiring()) > 0);
  }
}
