import { type Actor, holdsRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** Lets administrators whose grant reaches the programme change it; a new one (`null`) is made by one who reaches all. */
export function assertMayManageProgramme(actor: Actor, programmeId: string | null): void {
  if (!holdsRole(actor, ['ADMINISTRATOR'], { programmeId })) throw new DomainError('FORBIDDEN');
}
