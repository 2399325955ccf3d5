import type { PersonActor } from '#domain/kernel/actor';
import type { HoldSubjectRule } from '#domain/kernel/hold-subject';
import type { Who } from '#domain/kernel/machine';

/** A person can be put on hold. */
export const PROFESSIONAL_HOLD = {
  name: 'PROFESSIONAL',
  id: 'professionalId',
  sidesOf: (actor: PersonActor, id: string): Who[] => (actor.professionalId === id ? ['PROFESSIONAL'] : []),
} as const satisfies HoldSubjectRule;
