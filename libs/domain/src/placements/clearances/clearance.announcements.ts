import { type Announcements, notify, notifyAll } from '#domain/kernel/announcement';
import type { CLEARANCE_EVENTS } from '#domain/placements/clearances/events';

/** Checks: whoever provides them, and whoever looks at them. */
export const CLEARANCE_ANNOUNCEMENTS = {
  // With the acceptance one message names them all; later each is announced by itself.
  'clearance.required': [
    notify('PROFESSIONAL', 'PLACEMENT', 'clearance.required', 'provideClearance', {
      only: { from: ['NOT_REQUIRED'] },
    }),
  ],
  'clearance.submitted': notifyAll(['CASE_OFFICERS'], 'REVIEW', 'clearance.submitted', 'checkClearance'),
  'clearance.cleared': notifyAll(['PROFESSIONAL'], 'PLACEMENT', 'clearance.cleared', 'nothing'),
  'clearance.rejected': notifyAll(
    ['PROFESSIONAL', 'CASE_OFFICERS'],
    'PLACEMENT',
    'clearance.rejected',
    'contactOfficer',
  ),
  'clearance.expiring': notifyAll(
    ['PROFESSIONAL', 'CASE_OFFICERS'],
    'PLACEMENT',
    'clearance.expiring',
    'renewClearance',
  ),
  'clearance.expired': [
    ...notifyAll(['PROFESSIONAL', 'CASE_OFFICERS'], 'PLACEMENT', 'clearance.expired', 'renewClearance'),
    notify('SAFEGUARDING_OFFICERS', 'REVIEW', 'clearance.expired', 'checkClearance'),
  ],
  'clearance.alert': notifyAll(['APPROVERS'], 'REVIEW', 'clearance.expired', 'reviewSuspension'),
  'clearance.template-published': [],
  'clearance.not-required': [],
  'clearance.reopened': notifyAll(['PROFESSIONAL'], 'PLACEMENT', 'clearance.required', 'provideClearance'),
  'clearance.waived': notifyAll(
    ['PROFESSIONAL', 'CASE_OFFICERS'],
    'PLACEMENT',
    'clearance.waived',
    'nothing',
  ),
} as const satisfies Announcements<(typeof CLEARANCE_EVENTS)[number]>;
