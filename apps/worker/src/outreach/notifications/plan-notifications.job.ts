import { Injectable } from '@nestjs/common';
import { PlansService } from '#features/outreach/notifications/plans.service';
import { Clock } from '#platform/clock/clock';
import { JobQueue } from '#platform/queue/job-queue';
import type { Job, JobData } from '#worker/jobs';
import { deliveryJobs } from '#worker/outreach/notifications/delivery-jobs';

/** Writes into the ledger who is notified of an event, and asks for the deliveries. */
@Injectable()
export class PlanNotificationsJob implements Job<'plan-notifications'> {
  readonly name = 'plan-notifications';

  constructor(
    private readonly plans: PlansService,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async run({ eventId }: JobData<'plan-notifications'>): Promise<void> {
    const waiting = await this.plans.planFor(eventId);
    await this.queue.addAll(deliveryJobs(waiting, this.clock.now()));
  }
}
