import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of papers and exports. */
export const PAPER_PERMISSIONS = {
  'paper.read': ['PROFESSIONAL', 'CASE_OFFICER', 'APPROVER'],
  'paper.issue': ['PROFESSIONAL', 'CASE_OFFICER'],
  'paper.revoke': ['APPROVER'],
  'export.make': ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'],
} as const satisfies Permissions;
