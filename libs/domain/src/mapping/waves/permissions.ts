import type { Permissions } from '#domain/kernel/holder';

/** Who may call what of waves; whoever has a link answers without an account. */
export const WAVE_PERMISSIONS = {
  'wave.read': ['ANALYST', 'CASE_OFFICER', 'APPROVER'],
  'wave.write': ['ANALYST', 'CASE_OFFICER'],
} as const satisfies Permissions;
