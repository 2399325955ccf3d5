import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of institutions. */
export const INSTITUTION_PERMISSIONS = {
  'institution.apply': ['SIGNED_IN'],
  'institution.read': ['FOCAL_POINT', ...ALL_STAFF],
  'institution.manage': ['FOCAL_POINT', 'CASE_OFFICER'],
  'institution.review': ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'institution.assign': ['CASE_OFFICER', 'APPROVER'],
  'institution.step': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
