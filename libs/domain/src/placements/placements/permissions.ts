import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of placements. */
export const PLACEMENT_PERMISSIONS = {
  'placement.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'placement.answer': ['PROFESSIONAL', 'CASE_OFFICER'],
  'placement.host': ['FOCAL_POINT', 'CASE_OFFICER'],
  'placement.sign': ['PROFESSIONAL', 'FOCAL_POINT', 'APPROVER'],
  'placement.manage': ['CASE_OFFICER', 'APPROVER'],
  'placement.decide': ['APPROVER'],
  'placement.step': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
} as const satisfies Permissions;
