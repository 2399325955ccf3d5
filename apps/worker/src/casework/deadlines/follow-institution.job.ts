import { Injectable } from '@nestjs/common';
import { InstitutionItemsService } from '#features/casework/deadlines/institution-items.service';
import type { Job, JobData } from '#worker/jobs';

/** Puts an institution that waits for staff into the work queue, and takes it out when it waits no more. */
@Injectable()
export class FollowInstitutionJob implements Job<'follow-institution'> {
  readonly name = 'follow-institution';

  constructor(private readonly items: InstitutionItemsService) {}

  run({ aggregateId }: JobData<'follow-institution'>): Promise<void> {
    return this.items.follow(aggregateId);
  }
}
