import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of what an erasure leaves to people. */
export const PRIVACY_PERMISSIONS = {
  'words.review': ['SAFEGUARDING_OFFICER'],
} as const satisfies Permissions;
