import { Injectable } from '@nestjs/common';
import { EngagementsService } from '#features/marketplace/matching/engagements.service';
import type { Job } from '#worker/jobs';

/** Lets invitations and licences stop to count after their days. */
@Injectable()
export class EndInvitationsJob implements Job<'end-invitations'> {
  readonly name = 'end-invitations';

  constructor(private readonly engagements: EngagementsService) {}

  async run(): Promise<void> {
    await this.engagements.endInvitations();
    await this.engagements.endLicences();
  }
}
