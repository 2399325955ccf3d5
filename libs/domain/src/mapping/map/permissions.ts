import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the map; its public figures are for everybody. */
export const MAP_PERMISSIONS = {
  'map.policies': ['CASE_OFFICER', 'ANALYST', 'APPROVER'],
  'map.decide': ['APPROVER'],
} as const satisfies Permissions;
