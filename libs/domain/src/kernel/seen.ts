import { DomainError } from '#domain/kernel/errors';

/**
 * Refuses a change by someone who has seen another version. It is asked after permission: who may not see a thing must
 * not find out its version either.
 * @throws DomainError STALE_VERSION with the present version.
 */
export function assertSeen(
  seen: number | null | undefined,
  present: number,
  fact: 'version' | 'revision' = 'version',
): void {
  if (seen === null || seen === undefined || seen === present) return;
  throw new DomainError('STALE_VERSION', { [fact]: present });
}
