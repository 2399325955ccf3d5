import { Injectable } from '@nestjs/common';
import { NotificationQueries } from '#features/outreach/notifications/notification.queries';
import { Clock } from '#platform/clock/clock';
import { JobQueue } from '#platform/queue/job-queue';
import type { Job } from '#worker/jobs';
import { deliveryJobs } from '#worker/outreach/notifications/delivery-jobs';

/** Takes up deliveries whose job was lost: the ledger, not the queue, knows what is still to be sent. */
@Injectable()
export class SweepNotificationsJob implements Job<'sweep-notifications'> {
  readonly name = 'sweep-notifications';

  constructor(
    private readonly notifications: NotificationQueries,
    private readonly queue: JobQueue,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const now = this.clock.now();
    const forgotten = await this.notifications.forgotten(now);
    await this.queue.addAll(deliveryJobs(forgotten, now, `swept-${now.getTime()}`));
  }
}
