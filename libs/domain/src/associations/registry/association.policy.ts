import { type Actor, isFocalPointOf } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { InstitutionKind } from '#domain/parties/institutions/institution';
import {
  assertMayEditInstitution,
  assertMaySeeInstitution,
  type InstitutionFacts,
  whoIsAt,
} from '#domain/parties/institutions/institution.policy';

/** An institution with its kind. */
export interface AssociationBody extends InstitutionFacts {
  readonly kind: InstitutionKind;
}

function assertAssociation({ kind }: AssociationBody): void {
  if (kind !== 'ASSOCIATION') throw new DomainError('NOT_AN_ASSOCIATION');
}

/** Lets its people and case officers write what an association says. @throws DomainError NOT_FOUND, FORBIDDEN, NOT_AN_ASSOCIATION. */
export function assertMayWriteAssociation(actor: Actor, body: AssociationBody): void {
  assertMayEditInstitution(actor, body);
  assertAssociation(body);
}

/**
 * Lets a case officer who does not speak for an association say that a register has its number.
 * @throws DomainError NOT_FOUND, FOUR_EYES_REQUIRED, FORBIDDEN, NOT_AN_ASSOCIATION.
 */
export function assertMayCheckNumber(actor: Actor, body: AssociationBody): void {
  assertMaySeeInstitution(actor, body);
  if (isFocalPointOf(actor, body.id))
    throw new DomainError('FOUR_EYES_REQUIRED', { command: 'association.check', earlier: 'FOCAL_POINT' });
  if (!whoIsAt(actor, body).includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN');
  assertAssociation(body);
}
