import { Reflector } from '@nestjs/core';
import { ALLOW, type Allowed } from '#api/auth/allow';
import { inCapitals } from '#api/graphql/enum';
import { RESOLVERS } from '#api/graphql/resolvers';
import type { Permission } from '#domain/catalogue/permissions';
import { operationName } from '#testing/schema-walk';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** What one operation declares: by its name, or by its name and each of its commands. */
const declared = (name: string, allowed: Allowed | undefined): [string, Permission][] =>
  allowed === undefined || typeof allowed === 'string'
    ? allowed
      ? [[name, allowed]]
      : []
    : Object.entries(allowed).map(([command, one]) => [operationName(name, inCapitals(command)), one]);

/** The permission that each operation declares, read from the decorators; of some, that each command declares. */
export function declaredPermissions(): Map<string, Permission> {
  const reflector = new Reflector();
  const found = new Map<string, Permission>();
  for (const { prototype } of RESOLVERS as unknown as readonly { prototype: Record<string, unknown> }[]) {
    for (const key of Object.getOwnPropertyNames(prototype)) {
      const method = prototype[key];
      if (
        typeof method !== 'function' ||
        !ROOTS.includes(reflector.get<string>('graphql:resolver_type', method))
      )
        continue;
      const name = reflector.get<string | undefined>('graphql:resolver_name', method) ?? key;
      const allowed = reflector.get<Allowed | undefined>(ALLOW, method);
      for (const [operation, permission] of declared(name, allowed)) found.set(operation, permission);
    }
  }
  return found;
}

/** Every permission with which somebody may call a field: its own, or those of its commands. */
export const permissionsOfField = (all: ReadonlyMap<string, Permission>, field: string): Permission[] =>
  [...all].filter(([name]) => name.split(' ')[0] === field).map(([, permission]) => permission);

/** The permission of an operation as it was walked: of its command, or of the whole. */
export const permissionOfWalked = (
  all: ReadonlyMap<string, Permission>,
  name: string,
): Permission | undefined => all.get(name) ?? all.get(name.split(' ')[0] ?? '');
