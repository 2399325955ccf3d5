import { holdsRole, type Actor, type StaffGrant } from '#domain/actor';
import { DomainError } from '#domain/errors';

/** An administrator may give a role only within the reach of the own grant, nobody to oneself; the system makes the first one. */
export function assertMayGrant(actor: Actor, accountId: string, grant: StaffGrant): void {
  if (actor.kind === 'system') return;
  const own = actor.kind === 'person' && actor.accountId === accountId;
  const reach = { programmeId: grant.programmeId, country: grant.country };
  if (own || !holdsRole(actor, ['ADMINISTRATOR'], reach)) throw new DomainError('FORBIDDEN');
}

/** Nobody suspends oneself. */
export function assertMaySuspend(actor: Actor, accountId: string): void {
  const own = actor.kind === 'person' && actor.accountId === accountId;
  if (own || !holdsRole(actor, ['ADMINISTRATOR', 'SAFEGUARDING_OFFICER'])) throw new DomainError('FORBIDDEN');
}
