import { holdsRole, type Actor, type StaffGrant } from '#domain/actor';
import { DomainError } from '#domain/errors';

/** Whether a grant lies within what an administrator gives and takes. */
export const reachesGrant = (actor: Actor, { programmeId, country }: StaffGrant): boolean =>
  holdsRole(actor, ['ADMINISTRATOR'], { programmeId, country });

/** An administrator may give a role only within the reach of the own grant, nobody to oneself; the system makes the first one. */
export function assertMayGrant(actor: Actor, accountId: string, grant: StaffGrant): void {
  if (actor.kind === 'system') return;
  const own = actor.kind === 'person' && actor.accountId === accountId;
  if (own || !reachesGrant(actor, grant)) throw new DomainError('FORBIDDEN');
}

/** Nobody suspends oneself. */
export function assertMaySuspend(actor: Actor, accountId: string): void {
  const own = actor.kind === 'person' && actor.accountId === accountId;
  if (own || !holdsRole(actor, ['ADMINISTRATOR', 'SAFEGUARDING_OFFICER'])) throw new DomainError('FORBIDDEN');
}
