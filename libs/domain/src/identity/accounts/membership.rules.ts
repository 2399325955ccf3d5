import type { InstitutionRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** A person of an institution. */
export interface Member {
  readonly accountId: string;
  readonly role: InstitutionRole;
}

/**
 * The members once one of them has left. Everybody may leave, the last owner too.
 * @throws DomainError NOT_FOUND when the person is not one of them.
 */
export function withoutMember(members: readonly Member[], accountId: string): Member[] {
  if (!members.some((member) => member.accountId === accountId)) throw new DomainError('NOT_FOUND');
  return members.filter((member) => member.accountId !== accountId);
}

/**
 * The members once one of them has another role, or none (`null`).
 * @throws DomainError NOT_FOUND when the person is not one of them, LAST_OWNER when nobody would own the institution.
 */
export function withRole(
  members: readonly Member[],
  accountId: string,
  role: InstitutionRole | null,
): Member[] {
  if (!members.some((member) => member.accountId === accountId)) throw new DomainError('NOT_FOUND');
  const others = members.filter((member) => member.accountId !== accountId);
  const after = role ? [...others, { accountId, role }] : others;
  if (!after.some((member) => member.role === 'OWNER')) throw new DomainError('LAST_OWNER');
  return after;
}
