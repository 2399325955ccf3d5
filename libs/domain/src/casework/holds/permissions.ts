import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of holds. */
export const HOLD_PERMISSIONS = {
  'hold.manage': ['SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
