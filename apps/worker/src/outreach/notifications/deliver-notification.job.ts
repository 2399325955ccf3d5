import { Injectable } from '@nestjs/common';
import { DeliveriesService } from '#features/outreach/notifications/deliveries.service';
import { Clock } from '#platform/clock/clock';
import { JobQueue } from '#platform/queue/job-queue';
import type { Job, JobData } from '#worker/jobs';
import { deliveryJobs } from '#worker/outreach/notifications/delivery-jobs';

/** Sends one mail of the ledger; when it did not go out, asks for the next attempt. */
@Injectable()
export class DeliverNotificationJob implements Job<'deliver-notification'> {
  readonly name = 'deliver-notification';

  constructor(
    private readonly deliveries: DeliveriesService,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async run({ notificationId }: JobData<'deliver-notification'>): Promise<void> {
    const again = await this.deliveries.deliver(notificationId);
    if (again) await this.queue.addAll(deliveryJobs([again], this.clock.now()));
  }
}
