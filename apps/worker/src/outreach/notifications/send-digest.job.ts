import { Injectable } from '@nestjs/common';
import { NotificationQueries } from '#features/outreach/notifications/notification.queries';
import { PlansService } from '#features/outreach/notifications/plans.service';
import { Clock } from '#platform/clock/clock';
import type { Job } from '#worker/jobs';

/** Announces the weekly digest to everyone whose hour has come. */
@Injectable()
export class SendDigestJob implements Job<'send-digest'> {
  readonly name = 'send-digest';

  constructor(
    private readonly notifications: NotificationQueries,
    private readonly plans: PlansService,
    private readonly clock: Clock,
  ) {}

  async run(): Promise<void> {
    const due = await this.notifications.digestsDue(this.clock.now());
    for (const recipientId of due) await this.plans.digestFor(recipientId);
  }
}
