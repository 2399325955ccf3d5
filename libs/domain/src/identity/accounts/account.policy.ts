import { type Actor, holdsRole, type StaffGrant, type StaffRole } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** Where an account has rights or work, or how far a role reaches: `null` means every programme, or every country. */
export interface Place {
  readonly programmeId: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

/** What the policies look at of the account that somebody acts on. */
export interface AccountFacts {
  readonly accountId: string;
  /** Of its roles, institutions and enrolments, in any order; none for somebody who takes part in nothing. */
  readonly places: readonly Place[];
}

/** The reach of a person who suspended an account, when it happened. Null: not known, as from before it was kept. */
export type SuspensionReach = readonly Place[] | null;

/** Who may suspend an account and lift a suspension. */
export const SUSPENDING_ROLES: readonly StaffRole[] = ['ADMINISTRATOR', 'SAFEGUARDING_OFFICER'];
const MANAGING_ROLES: readonly StaffRole[] = ['ADMINISTRATOR'];
const EVERYWHERE: Place = { programmeId: null, country: null };

/** An account that takes part in nothing could come to take part anywhere: only a role of every place reaches it. */
const allOf = (places: readonly Place[]): readonly Place[] => (places.length > 0 ? places : [EVERYWHERE]);

const reachesAll = (actor: Actor, roles: readonly StaffRole[], places: readonly Place[]): boolean =>
  allOf(places).every(({ programmeId, country }) => holdsRole(actor, roles, { programmeId, country }));

const isOwn = (actor: Actor, accountId: string): boolean =>
  actor.kind === 'person' && actor.accountId === accountId;

/** The places that the actor's roles of these kinds reach. */
export const reachOf = (actor: Actor, roles: readonly StaffRole[]): Place[] =>
  actor.kind === 'person'
    ? actor.staff
        .filter(({ role }) => roles.includes(role))
        .map(({ programmeId, country }) => ({ programmeId, country }))
    : [];

/** Whether a role is one of every programme and every country. */
export const isGlobalAdministrator = ({ role, programmeId, country }: StaffGrant): boolean =>
  role === 'ADMINISTRATOR' && programmeId === null && country === null;

/**
 * An administrator may offer a role within the reach of their own; the system makes the first one.
 * @throws DomainError FORBIDDEN
 */
export function assertMayOffer(actor: Actor, { programmeId, country }: StaffGrant): void {
  if (actor.kind === 'system') return;
  if (!holdsRole(actor, MANAGING_ROLES, { programmeId, country })) throw new DomainError('FORBIDDEN');
}

/**
 * An administrator gives roles to accounts all of whose places their own role reaches, never to themselves.
 * @throws DomainError NOT_FOUND for an account out of reach, FORBIDDEN
 */
export function assertMayGrant(actor: Actor, account: AccountFacts, grant: StaffGrant): void {
  if (actor.kind === 'system') return;
  if (isOwn(actor, account.accountId)) throw new DomainError('FORBIDDEN');
  if (!reachesAll(actor, MANAGING_ROLES, account.places)) throw new DomainError('NOT_FOUND');
  assertMayOffer(actor, grant);
}

/**
 * An administrator takes roles away from accounts all of whose places their own role reaches; their own roles they
 * resign.
 * @throws DomainError NOT_FOUND for an account out of reach, FORBIDDEN
 */
export function assertMayRevoke(actor: Actor, account: AccountFacts): void {
  if (!reachesAll(actor, MANAGING_ROLES, account.places)) throw new DomainError('NOT_FOUND');
  if (isOwn(actor, account.accountId)) throw new DomainError('FORBIDDEN');
}

/**
 * Administrators and safeguarding officers suspend accounts all of whose places their roles reach, never their own.
 * @throws DomainError NOT_FOUND for an account out of reach, FORBIDDEN
 */
export function assertMaySuspend(actor: Actor, account: AccountFacts): void {
  if (isOwn(actor, account.accountId)) throw new DomainError('FORBIDDEN');
  if (!reachesAll(actor, SUSPENDING_ROLES, account.places)) throw new DomainError('NOT_FOUND');
}

/**
 * A suspension is lifted by somebody who reaches the account and all that the one who placed it reached.
 * @throws DomainError NOT_FOUND for an account out of reach, FORBIDDEN, SUSPENDED_FROM_ABOVE
 */
export function assertMayRestore(actor: Actor, account: AccountFacts, placedBy: SuspensionReach): void {
  assertMaySuspend(actor, account);
  if (!reachesAll(actor, SUSPENDING_ROLES, placedBy ?? [])) throw new DomainError('SUSPENDED_FROM_ABOVE');
}

/**
 * Staff are never members of what they judge.
 * @throws DomainError JUDGE_AND_MEMBER when one of the roles reaches one of the places of institutions
 */
export function assertNotJudgeOf(grants: readonly StaffGrant[], institutions: readonly Place[]): void {
  const meets = (wide: string | null, narrow: string | null): boolean => wide === null || wide === narrow;
  const judges = grants.some((grant) =>
    institutions.some(
      (place) => meets(grant.programmeId, place.programmeId) && meets(grant.country, place.country),
    ),
  );
  if (judges) throw new DomainError('JUDGE_AND_MEMBER');
}

/**
 * The product keeps at least one administrator of every programme and country who can sign in.
 * @throws DomainError LAST_ADMINISTRATOR when the account that loses the role or is shut out is the last one.
 */
export function assertNotLastAdministrator(
  { accountId }: Pick<AccountFacts, 'accountId'>,
  activeGlobalAdministrators: readonly string[],
): void {
  const isLast =
    activeGlobalAdministrators.includes(accountId) &&
    activeGlobalAdministrators.every((id) => id === accountId);
  if (isLast) throw new DomainError('LAST_ADMINISTRATOR');
}
