import { isFocalPointOf, type PersonActor } from '#domain/kernel/actor';
import type { HoldSubjectRule } from '#domain/kernel/hold-subject';
import type { Who } from '#domain/kernel/machine';

/** An institution can be put on hold. */
export const INSTITUTION_HOLD = {
  name: 'INSTITUTION',
  id: 'institutionId',
  sidesOf: (actor: PersonActor, id: string): Who[] => (isFocalPointOf(actor, id) ? ['FOCAL_POINT'] : []),
} as const satisfies HoldSubjectRule;
