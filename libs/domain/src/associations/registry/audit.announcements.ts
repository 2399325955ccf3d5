import type { AUDIT_EVENTS } from '#domain/associations/registry/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/** Officers hear of what waits for them, the body of the answer and of its end. */
export const AUDIT_ANNOUNCEMENTS = {
  'audit.begun': [],
  'audit.saved': [],
  'audit.submitted': [notify('SAFEGUARDING_OFFICERS', 'REVIEW', 'audit.toRate', 'rateAudit')],
  'audit.returned': [notify('FOCAL_POINTS', 'INSTITUTION', 'audit.returned', 'completeAudit')],
  'audit.rated': [notify('FOCAL_POINTS', 'INSTITUTION', 'audit.rated', 'readAudit')],
  'audit.expired': [
    notify('FOCAL_POINTS', 'INSTITUTION', 'audit.expired', 'completeAudit', { only: { kind: ['ENDED'] } }),
  ],
} as const satisfies Announcements<(typeof AUDIT_EVENTS)[number]>;
