import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of self-audits. */
export const SAFEGUARDING_AUDIT_PERMISSIONS = {
  'safeguarding.read': ['FOCAL_POINT', 'CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'safeguarding.answer': ['FOCAL_POINT'],
  'safeguarding.rate': ['SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;

/** Who may call what of the registry of associations. */
export const ASSOCIATION_PERMISSIONS = {
  'association.read': ['VISITOR'],
  'association.write': ['FOCAL_POINT', 'CASE_OFFICER'],
  'association.check': ['CASE_OFFICER'],
} as const satisfies Permissions;
