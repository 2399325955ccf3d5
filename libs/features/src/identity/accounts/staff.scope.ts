import type { Actor, StaffRole } from '#domain/kernel/actor';

/** A condition with its parameters, for a TypeORM query builder. */
export interface Scope {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/**
 * Where a row's programme or country is found: a column, or a condition on the parameter where there may be several.
 */
export type Place = string | ((parameter: string) => string);

const at = (place: Place, parameter: string): string =>
  typeof place === 'string' ? `${place} = ${parameter}` : place(parameter);

/**
 * The rows that the actor's staff grants reach, as a condition on the places that hold programme and country.
 * Without a grant in one of the roles it reaches nothing.
 */
export function staffScope(
  actor: Actor,
  roles: readonly StaffRole[],
  columns: { readonly programme: Place; readonly country: Place },
): Scope {
  const grants = actor.kind === 'person' ? actor.staff.filter((grant) => roles.includes(grant.role)) : [];
  const parts = grants.map((grant, i) => {
    const programme = grant.programmeId ? at(columns.programme, `:scopeProgramme${i}`) : 'TRUE';
    const country = grant.country ? at(columns.country, `:scopeCountry${i}`) : 'TRUE';
    return `(${programme} AND ${country})`;
  });
  const parameters = Object.fromEntries(
    grants.flatMap((grant, i) => [
      [`scopeProgramme${i}`, grant.programmeId],
      [`scopeCountry${i}`, grant.country],
    ]),
  );
  return { sql: parts.length > 0 ? `(${parts.join(' OR ')})` : 'FALSE', parameters };
}

/** The institutions for which the actor speaks. */
export function institutionsOf(actor: Actor): string[] {
  return actor.kind === 'person' ? actor.memberships.map((membership) => membership.institutionId) : [];
}
