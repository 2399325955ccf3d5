import { Injectable } from '@nestjs/common';
import { EngagementsService } from '#features/matching/engagements.service';
import type { Job } from '#worker/jobs';

/** Lets invitations stop to count after their days. */
@Injectable()
export class EndInvitationsJob implements Job {
  readonly name = 'end-invitations';

  constructor(private readonly engagements: EngagementsService) {}

  run(): Promise<void> {
    return this.engagements.endInvitations();
  }
}
