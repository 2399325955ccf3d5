import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of prices and corridors. */
export const PRICE_PERMISSIONS = {
  'price.read': ['CASE_OFFICER', 'ANALYST', 'APPROVER'],
  'price.write': ['CASE_OFFICER', 'ANALYST'],
  'corridor.plan': ['CASE_OFFICER', 'ANALYST', 'APPROVER'],
} as const satisfies Permissions;
