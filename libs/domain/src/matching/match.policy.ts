import { type Actor, holdsRole } from '#domain/actor';
import { DomainError } from '#domain/errors';

/** Staff who may have lists made anew. */
const RUNNERS = ['CASE_OFFICER', 'APPROVER', 'ADMINISTRATOR'] as const;

/** Whether the actor may have all lists of a programme made anew, whatever the country. */
export const mayRunMatching = (actor: Actor, programmeId: string): boolean =>
  holdsRole(actor, RUNNERS, { programmeId, country: null });

/** @throws DomainError FORBIDDEN */
export function assertMayRunMatching(actor: Actor, programmeId: string): void {
  if (!mayRunMatching(actor, programmeId)) throw new DomainError('FORBIDDEN');
}
