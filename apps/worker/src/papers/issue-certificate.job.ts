import { Injectable } from '@nestjs/common';
import { DomainError } from '#domain/errors';
import { PapersService } from '#features/papers/papers.service';
import type { Job } from '#worker/jobs';

/** Issues the certificate when a placement is over; after misconduct there is none, and nothing to repeat. */
@Injectable()
export class IssueCertificateJob implements Job {
  readonly name = 'issue-certificate';

  constructor(private readonly papers: PapersService) {}

  async run({ aggregateId }: Readonly<Record<string, unknown>>): Promise<void> {
    await this.papers.issueCertificate(String(aggregateId)).catch((error: unknown) => {
      if (!(error instanceof DomainError && error.code === 'CERTIFICATE_REFUSED')) throw error;
    });
  }
}
