/** Roles of IOM staff; each is granted for one programme and country, or for all. */
export const STAFF_ROLES = [
  'CASE_OFFICER',
  'APPROVER',
  'SAFEGUARDING_OFFICER',
  'ANALYST',
  'ADMINISTRATOR',
] as const;
export type StaffRole = (typeof STAFF_ROLES)[number];

/** What a focal point may do for the institution: an owner also manages its people. */
export const INSTITUTION_ROLES = ['OWNER', 'EDITOR'] as const;
export type InstitutionRole = (typeof INSTITUTION_ROLES)[number];

/** A staff role with its reach: `null` means every programme, or every country (ISO 3166-1 alpha-2). */
export interface StaffGrant {
  readonly role: StaffRole;
  readonly programmeId: string | null;
  readonly country: string | null;
}

/** Belonging to an institution as one of its focal points. */
export interface Membership {
  readonly institutionId: string;
  readonly role: InstitutionRole;
}

/** A signed-in person and all that decides what this person may do. */
export interface PersonActor {
  readonly kind: 'person';
  readonly accountId: string;
  readonly professionalId: string | null;
  readonly memberships: readonly Membership[];
  readonly staff: readonly StaffGrant[];
}

/** The worker under its own name; it may do what its jobs need and appears by this name in the audit trail. */
export interface SystemActor {
  readonly kind: 'system';
  readonly name:
    | 'matching'
    | 'clock'
    | 'notifications'
    | 'seed'
    | 'operator'
    | 'accounts'
    | 'taxonomy'
    | 'clearances'
    | 'monitoring'
    | 'papers'
    | 'prices'
    | 'dialogue'
    | 'mapping'
    | 'budgets';
}

/** Nobody yet: a visitor who has not signed in. */
export interface VisitorActor {
  readonly kind: 'visitor';
}

export type Actor = PersonActor | SystemActor | VisitorActor;

/** Where a staff grant must reach. */
export interface Reach {
  readonly programmeId?: string | null;
  readonly country?: string | null;
}

/** The name under which the actor enters the audit trail: an account id, `system:<name>` or `visitor`. */
export function actorId(actor: Actor): string {
  if (actor.kind === 'person') return actor.accountId;
  return actor.kind === 'system' ? `system:${actor.name}` : 'visitor';
}

/** Whether the actor holds one of these staff roles where it matters. Without a reach: anywhere at all. */
export function holdsRole(actor: Actor, roles: readonly StaffRole[], reach?: Reach): boolean {
  if (actor.kind !== 'person') return false;
  return actor.staff.some((grant) => roles.includes(grant.role) && reaches(grant, reach));
}

function reaches(grant: StaffGrant, reach: Reach | undefined): boolean {
  if (!reach) return true;
  const programme =
    grant.programmeId === null || reach.programmeId === undefined || grant.programmeId === reach.programmeId;
  const country = grant.country === null || reach.country === undefined || grant.country === reach.country;
  return programme && country;
}

/** Whether the actor is a focal point of the institution; with `roles`, only in one of these. */
export function isFocalPointOf(
  actor: Actor,
  institutionId: string,
  roles: readonly InstitutionRole[] = INSTITUTION_ROLES,
): boolean {
  if (actor.kind !== 'person') return false;
  return actor.memberships.some((m) => m.institutionId === institutionId && roles.includes(m.role));
}
