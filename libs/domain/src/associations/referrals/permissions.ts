import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of referrals; no case officer, approver or analyst reads one. */
export const REFERRAL_PERMISSIONS = {
  'referral.read': ['FOCAL_POINT', 'SAFEGUARDING_OFFICER'],
  'referral.send': ['FOCAL_POINT'],
  'referral.answer': ['FOCAL_POINT'],
  'referral.step': ['FOCAL_POINT', 'SAFEGUARDING_OFFICER'],
  'referral.watch': ['SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
