import { type Actor, holdsRole } from '#domain/actor';
import { DomainError } from '#domain/errors';

/** Staff who may have lists made anew. */
const RUNNERS = ['CASE_OFFICER', 'APPROVER', 'ADMINISTRATOR'] as const;

/** Whether the actor may run matching for a programme: in one country, or whatever the country (null). */
export const mayRunMatching = (actor: Actor, programmeId: string, country: string | null = null): boolean =>
  holdsRole(actor, RUNNERS, { programmeId, country });

/** @throws DomainError FORBIDDEN */
export function assertMayRunMatching(actor: Actor, programmeId: string, country: string | null = null): void {
  if (!mayRunMatching(actor, programmeId, country)) throw new DomainError('FORBIDDEN');
}
