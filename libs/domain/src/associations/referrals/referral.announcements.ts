import type { REFERRAL_EVENTS } from '#domain/associations/referrals/events';
import { type Announcements, notify } from '#domain/kernel/announcement';

/**
 * The receiver hears of what arrives, of its clock and of its end; the sender of every answer; and when nobody answers in
 * time, the sender and the safeguarding officers of the country.
 */
export const REFERRAL_ANNOUNCEMENTS = {
  'referral.written': [],
  'referral.sent': [
    notify('FOCAL_POINTS', 'SECURITY', 'referral.arrived', 'answerReferral'),
    notify('SAFEGUARDING_OFFICERS', 'SECURITY', 'referral.toConfirm', 'confirmReferral', {
      only: { kind: ['VITAL_INTEREST'] },
    }),
  ],
  'referral.accepted': [notify('FOCAL_POINTS', 'SECURITY', 'referral.accepted', 'openReferral')],
  'referral.declined': [notify('FOCAL_POINTS', 'SECURITY', 'referral.declined', 'referElsewhere')],
  'referral.finished': [notify('FOCAL_POINTS', 'INSTITUTION', 'referral.finished', 'openReferral')],
  'referral.revoked': [
    notify('FOCAL_POINTS', 'SECURITY', 'referral.revoked', 'stopReferral', {
      only: { from: ['SENT', 'ACCEPTED'] },
    }),
  ],
  'referral.read': [],
  'referral.confirmed': [],
  'referral.due-soon': [notify('FOCAL_POINTS', 'SECURITY', 'referral.dueSoon', 'answerReferral')],
  'referral.escalated': [
    notify('FOCAL_POINTS', 'SECURITY', 'referral.late', 'referElsewhere'),
    notify('SAFEGUARDING_OFFICERS', 'SECURITY', 'referral.escalated', 'openReferral'),
  ],
  'referral.purged': [],
} as const satisfies Announcements<(typeof REFERRAL_EVENTS)[number]>;
