import type { HoldSubjectRule } from '#domain/kernel/hold-subject';
import type { Who } from '#domain/kernel/machine';

/** A placement can be put on hold; its sides are asked by its own trail. */
export const PLACEMENT_HOLD = {
  name: 'PLACEMENT',
  id: 'placementId',
  sidesOf: (): Who[] => [],
} as const satisfies HoldSubjectRule;
