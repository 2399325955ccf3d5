import type { SERVICE_EVENTS } from '#domain/associations/services/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/** Those who check hear of what waits for them, the body of the answer, and of what time does to its services. */
export const SERVICE_ANNOUNCEMENTS = {
  'service.created': [],
  'service.edited': [],
  'service.submitted': [notify('CASE_OFFICERS', 'REVIEW', 'service.toCheck', 'checkService')],
  'service.changed': [notify('CASE_OFFICERS', 'REVIEW', 'service.toCheck', 'checkService')],
  'service.returned': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.returned', 'completeService')],
  'service.verified': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.verified', 'nothing')],
  'service.fell-due': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.due', 'confirmService')],
  'service.went-stale': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.stale', 'confirmService')],
  'service.unlisted': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.unlisted', 'completeService')],
  'service.confirmed': [],
  'service.closed-for-now': [],
  'service.reopened': [],
  'service.suspended': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.suspended', 'contactOfficer')],
  'service.reinstated': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.verified', 'nothing')],
  'service.closed': [],
  'service.reported': [notify('FOCAL_POINTS', 'INSTITUTION', 'service.reported', 'confirmService')],
  'service.report-answered': [notify('ACCOUNT', 'INSTITUTION', 'service.reportAnswered', 'nothing')],
} as const satisfies Announcements<(typeof SERVICE_EVENTS)[number]>;
