import type { StaffRole } from '#domain/kernel/actor';

/** The kinds of caller that a permission can be given to. */
export type Holder = 'VISITOR' | 'SIGNED_IN' | 'PROFESSIONAL' | 'FOCAL_POINT' | StaffRole;

/** Permissions of an area, each with whoever holds it. */
export type Permissions = Readonly<Record<string, readonly Holder[]>>;

/** Everybody who works for IOM, whatever the role. */
export const ALL_STAFF = [
  'CASE_OFFICER',
  'APPROVER',
  'SAFEGUARDING_OFFICER',
  'ANALYST',
  'ADMINISTRATOR',
] as const satisfies readonly Holder[];
