import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** The queue belongs to every programme: only an administrator whose reach has no limit looks after it. */
export function assertMayOperate(actor: Actor): void {
  if (!isGlobalAdministrator(actor)) throw new DomainError('FORBIDDEN');
}

/** The mailbox of a demonstration holds the links that open every account: only who may give every role reads it. */
export function assertMayReadMailbox(actor: Actor): void {
  if (!isGlobalAdministrator(actor)) throw new DomainError('FORBIDDEN');
}

const isGlobalAdministrator = (actor: Actor): boolean =>
  holdsRole(actor, ['ADMINISTRATOR'], { programmeId: null, country: null });
