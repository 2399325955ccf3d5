import { DeliverNotificationJob } from '#worker/outreach/notifications/deliver-notification.job';
import { PlanNotificationsJob } from '#worker/outreach/notifications/plan-notifications.job';
import { SendDigestJob } from '#worker/outreach/notifications/send-digest.job';
import { SweepNotificationsJob } from '#worker/outreach/notifications/sweep-notifications.job';

/** Who does the jobs of notifications. */
export const OUTREACH_HANDLERS = [
  DeliverNotificationJob,
  PlanNotificationsJob,
  SendDigestJob,
  SweepNotificationsJob,
];
