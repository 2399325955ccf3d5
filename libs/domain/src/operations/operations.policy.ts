import { type Actor, holdsRole } from '#domain/actor';
import { DomainError } from '#domain/errors';

/** The queue belongs to every programme: only an administrator whose reach has no limit looks after it. */
export function assertMayOperate(actor: Actor): void {
  if (!holdsRole(actor, ['ADMINISTRATOR'], { programmeId: null, country: null }))
    throw new DomainError('FORBIDDEN');
}
