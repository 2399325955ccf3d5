import { type Actor, holdsRole, type StaffRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** Staff who read the budgets of a programme that they reach a part of. */
export const BUDGET_READERS = [
  'CASE_OFFICER',
  'APPROVER',
  'ANALYST',
  'ADMINISTRATOR',
] as const satisfies readonly StaffRole[];

/** Lets administrators whose grant reaches the programme in all of its countries set its budgets. @throws DomainError FORBIDDEN. */
export function assertMaySetBudget(actor: Actor, programmeId: string): void {
  if (!holdsRole(actor, ['ADMINISTRATOR'], { programmeId, country: null }))
    throw new DomainError('FORBIDDEN');
}

/**
 * Lets the same people change one.
 * @throws DomainError NOT_FOUND for whoever cannot read it, as for one that does not exist, FORBIDDEN for other readers.
 */
export function assertMayChangeBudget(actor: Actor, programmeId: string): void {
  if (!holdsRole(actor, BUDGET_READERS, { programmeId })) throw new DomainError('NOT_FOUND');
  assertMaySetBudget(actor, programmeId);
}
