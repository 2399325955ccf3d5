import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of the moving clock. */
export const DEMONSTRATION_PERMISSIONS = {
  'clock.move': ['ADMINISTRATOR'],
} as const satisfies Permissions;
