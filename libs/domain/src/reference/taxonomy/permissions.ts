import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the taxonomy. */
export const TAXONOMY_PERMISSIONS = {
  'taxonomy.manage': ['ADMINISTRATOR'],
  'taxonomy.own-words': ['CASE_OFFICER', 'APPROVER', 'ANALYST', 'ADMINISTRATOR'],
  'taxonomy.map-words': ['CASE_OFFICER', 'APPROVER', 'ADMINISTRATOR'],
  'taxonomy.miss-word': ['SIGNED_IN'],
} as const satisfies Permissions;
