import { type Actor, holdsRole, isFocalPointOf, type StaffRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import type { Who } from '#domain/kernel/machine';

/** Who a record belongs to. What is absent belongs to nobody: a need has no professional yet. */
export interface CaseFacts {
  readonly institutionId: string | null;
  readonly professionalId: string | null;
  readonly programmeId: string;
  /** Host country, ISO 3166-1 alpha-2. */
  readonly country: string;
}

const STAFF_WHO: readonly (readonly [StaffRole, Who])[] = [
  ['CASE_OFFICER', 'CASE_OFFICER'],
  ['APPROVER', 'APPROVER'],
  ['SAFEGUARDING_OFFICER', 'SAFEGUARDING_OFFICER'],
];

/** Everything the actor is to a record; staff count where their grant reaches its programme and country. */
export function whoIs(actor: Actor, facts: CaseFacts): Who[] {
  if (actor.kind === 'system') return ['SYSTEM'];
  if (actor.kind === 'visitor') return [];
  const reach = { programmeId: facts.programmeId, country: facts.country };
  const who: Who[] = STAFF_WHO.filter(([role]) => holdsRole(actor, [role], reach)).map(([, w]) => w);
  if (facts.institutionId && isFocalPointOf(actor, facts.institutionId)) who.unshift('FOCAL_POINT');
  if (facts.professionalId && facts.professionalId === actor.professionalId) who.unshift('PROFESSIONAL');
  return who;
}

/** The people a case officer can act for. */
export type ActedFor = 'PROFESSIONAL' | 'FOCAL_POINT';

/**
 * The roles in which the actor acts on a record: someone who is its professional acts only as that, and a case
 * officer who acts for one of the two sides also has its role.
 * @throws DomainError FORBIDDEN when anyone but a case officer acts for someone else.
 */
export function rolesOn(actor: Actor, facts: CaseFacts, actsFor: ActedFor | null = null): Who[] {
  const who = whoIs(actor, facts);
  const roles: Who[] = who.includes('PROFESSIONAL') ? ['PROFESSIONAL'] : who;
  if (!actsFor) return roles;
  if (!roles.includes('CASE_OFFICER')) throw new DomainError('FORBIDDEN', { field: 'onBehalfOf' });
  return [...roles, actsFor];
}

/** The sides for which the actor can act on a record: both for its case officer, none for everyone else. */
export const actableSides = (actor: Actor, facts: CaseFacts): readonly ActedFor[] =>
  rolesOn(actor, facts).includes('CASE_OFFICER') ? ['PROFESSIONAL', 'FOCAL_POINT'] : [];

/** Whether the actor is IOM staff, in any role, for the record's programme and country. */
export const isStaffOf = (actor: Actor, { programmeId, country }: CaseFacts): boolean =>
  holdsRole(actor, ['CASE_OFFICER', 'APPROVER', 'SAFEGUARDING_OFFICER', 'ANALYST', 'ADMINISTRATOR'], {
    programmeId,
    country,
  });
