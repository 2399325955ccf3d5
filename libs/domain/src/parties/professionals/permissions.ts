import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of professionals and their profiles. */
export const PROFESSIONAL_PERMISSIONS = {
  'professional.start': ['SIGNED_IN'],
  'professional.own': ['PROFESSIONAL'],
  'professional.write': ['PROFESSIONAL', 'CASE_OFFICER'],
  'professional.read': ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER'],
  'professional.contact': ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'professional.verify': ['CASE_OFFICER', 'SAFEGUARDING_OFFICER'],
  'professional.import': ['CASE_OFFICER', 'ADMINISTRATOR'],
} as const satisfies Permissions;
