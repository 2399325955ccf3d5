import type { ErasureRule } from '#domain/kernel/erasure';

/** Whoever holds a role among the staff gives it back first. */
export const STAFF_ERASURE = {
  obstacles: ['STAFF_ROLE'],
  found: (isStaff) => (isStaff ? ['STAFF_ROLE'] : []),
} as const satisfies ErasureRule<boolean, string>;
