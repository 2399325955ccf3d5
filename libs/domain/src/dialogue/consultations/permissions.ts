import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of consultations. */
export const CONSULTATION_PERMISSIONS = {
  'consultation.write': ['FOCAL_POINT', 'CASE_OFFICER'],
  'consultation.step': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER'],
} as const satisfies Permissions;
