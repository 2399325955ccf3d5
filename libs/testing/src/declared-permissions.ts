import { Reflector } from '@nestjs/core';
import { ALLOW } from '#api/auth/allow';
import { RESOLVERS } from '#api/graphql/resolvers';
import type { Permission } from '#domain/catalogue/permissions';

const ROOTS = ['Query', 'Mutation', 'Subscription'];

/** The permission that each operation declares, read from the decorators. */
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
      const permission = reflector.get<Permission | undefined>(ALLOW, method);
      if (permission) found.set(name, permission);
    }
  }
  return found;
}
