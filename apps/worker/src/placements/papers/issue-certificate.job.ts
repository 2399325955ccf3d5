import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/kernel/errors';
import { PapersService } from '#features/placements/papers/papers.service';
import type { Job, JobData } from '#worker/jobs';

/** Issues the certificate when a placement is over; after misconduct there is none, and nothing to repeat. */
@Injectable()
export class IssueCertificateJob implements Job<'issue-certificate'> {
  readonly name = 'issue-certificate';

  constructor(private readonly papers: PapersService) {}

  async run({ aggregateId }: JobData<'issue-certificate'>): Promise<void> {
    await this.papers.issueCertificate(aggregateId).catch((error: unknown) => {
      if (!(error instanceof DomainError && error.code === 'CERTIFICATE_REFUSED')) throw error;
    });
  }
}
