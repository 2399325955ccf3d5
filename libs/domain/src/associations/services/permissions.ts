import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of the directory. */
export const SERVICE_PERMISSIONS = {
  'service.read': ['VISITOR'],
  'service.write': ['FOCAL_POINT', 'CASE_OFFICER'],
  'service.step': ['FOCAL_POINT', 'CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'matrix.read': ['FOCAL_POINT', ...ALL_STAFF],
  'service.check': ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
