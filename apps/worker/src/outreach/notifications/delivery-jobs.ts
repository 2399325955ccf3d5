import type { NotificationEntity } from '#features/outreach/notifications/notification.entity';
import type { NewJob } from '#platform/queue/job-queue';
import { newJob } from '#worker/jobs';

/** The jobs that deliver these rows, each when it is due. `round` sets a repetition apart from the job before it. */
export function deliveryJobs(rows: readonly NotificationEntity[], now: Date, round = 'first'): NewJob[] {
  return rows.map(({ id, attempts, notBefore }) =>
    newJob(
      'deliver-notification',
      `${id}-deliver-${attempts}-${round}`,
      { notificationId: id },
      { delayMs: Math.max(0, notBefore.getTime() - now.getTime()) },
    ),
  );
}
