import { type ErasureFacts, erasureObstacles } from '#domain/catalogue/erasure';
import { DomainError } from '#domain/kernel/errors';

/** @throws DomainError ERASURE_REFUSED with the obstacles. */
export function assertMayErase(facts: ErasureFacts): void {
  const obstacles = erasureObstacles(facts);
  if (obstacles.length > 0) throw new DomainError('ERASURE_REFUSED', { obstacles });
}
