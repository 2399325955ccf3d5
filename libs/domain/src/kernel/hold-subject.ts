import type { PersonActor } from '#domain/kernel/actor';
import type { Who } from '#domain/kernel/machine';

/** A kind of thing that a hold can be on. */
export interface HoldSubjectRule {
  readonly name: string;
  /** What events call the id of such a thing. */
  readonly id: string;
  /** As whom the actor is on the side of the thing: it is the person, or speaks for it. */
  sidesOf(actor: PersonActor, id: string): Who[];
}
