import { DIRECT_LIMITS } from '#domain/casework/messages/limits';
import type { Actor } from '#domain/kernel/actor';
import { DomainError, refuseProblems } from '#domain/kernel/errors';
import { type ProfessionalFacts, whoIsTo } from '#domain/parties/professionals/professional.policy';

/** Who can be on a side of the messages: the person, or IOM by a case officer whose reach the person is in. */
export type DirectSide = 'PERSON' | 'IOM';

/**
 * The side of an actor in the messages with a person.
 * @throws DomainError NOT_FOUND for everybody else, as for what does not exist.
 */
export function directSide(actor: Actor, facts: ProfessionalFacts): DirectSide {
  const who = whoIsTo(actor, facts);
  if (who.includes('PROFESSIONAL')) return 'PERSON';
  if (who.includes('CASE_OFFICER')) return 'IOM';
  throw new DomainError('NOT_FOUND');
}

/** @throws DomainError BAD_INPUT for an empty or too long text, NOBODY_WROTE for a person to whom nobody has written. */
export function assertMayWrite(side: DirectSide, text: string, isBegun: boolean): void {
  if (!text.trim() || text.length > DIRECT_LIMITS.text)
    refuseProblems([{ field: 'text', code: 'CHARACTERS', values: { least: 1, most: DIRECT_LIMITS.text } }]);
  if (side === 'PERSON' && !isBegun) throw new DomainError('NOBODY_WROTE');
}
