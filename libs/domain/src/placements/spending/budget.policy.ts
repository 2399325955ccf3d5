import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** Lets administrators whose grant reaches its programme change a budget; for others there is none. @throws DomainError NOT_FOUND. */
export function assertMayChangeBudget(actor: Actor, { programmeId }: { readonly programmeId: string }): void {
  if (!holdsRole(actor, ['ADMINISTRATOR'], { programmeId })) throw new DomainError('NOT_FOUND');
}
