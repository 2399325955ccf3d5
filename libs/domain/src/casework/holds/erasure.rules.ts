import type { ErasureRule } from '#domain/kernel/erasure';

/** A person does not go while a hold is on the person or on something of the person's. */
export const HOLD_ERASURE = {
  obstacles: ['ON_HOLD'],
  found: (isHeld) => (isHeld ? ['ON_HOLD'] : []),
} as const satisfies ErasureRule<boolean, string>;
