import { Injectable } from '@nestjs/common';
import { InstitutionExpiryService } from '#features/parties/institutions/institution-expiry.service';
import type { Job } from '#worker/jobs';

/** Does to institutions what time does: approvals end, and people are warned before. */
@Injectable()
export class ExpireInstitutionsJob implements Job<'expire-institutions'> {
  readonly name = 'expire-institutions';

  constructor(private readonly institutions: InstitutionExpiryService) {}

  async run(): Promise<void> {
    while ((await this.institutions.expire()) > 0);
    while ((await this.institutions.warnExpiring()) > 0);
  }
}
