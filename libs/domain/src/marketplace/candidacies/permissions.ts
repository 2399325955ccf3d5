import { ALL_STAFF, type Permissions } from '#domain/kernel/holder';

/** Who may call what of candidacies. */
export const CANDIDACY_PERMISSIONS = {
  'candidacy.read': ['PROFESSIONAL', 'FOCAL_POINT', ...ALL_STAFF],
  'candidacy.step': ['PROFESSIONAL', 'CASE_OFFICER'],
  'candidacy.host': ['FOCAL_POINT', 'CASE_OFFICER'],
  'candidacy.panel': ['FOCAL_POINT', 'CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'candidacy.screen': ['CASE_OFFICER'],
  'candidacy.decide': ['APPROVER'],
  'message.write': ['PROFESSIONAL', 'FOCAL_POINT', 'CASE_OFFICER'],
} as const satisfies Permissions;
