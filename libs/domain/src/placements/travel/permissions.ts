import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of journeys to a placement. */
export const TRAVEL_PERMISSIONS = {
  'travel.read': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'travel.write': ['PROFESSIONAL', 'CASE_OFFICER'],
} as const satisfies Permissions;
