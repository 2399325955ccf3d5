import { type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Permission } from '#domain/catalogue/permissions';

export const ALLOW = 'allow';

/** The permission of each command of a mutation that takes several. */
export type CommandPermissions = Readonly<Record<string, Permission>>;
/** What an operation declares. */
export type Allowed = Permission | CommandPermissions;

/** Who may call this operation. An operation without it is denied to everyone. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(ALLOW, permission);

/** Who may give each command of this mutation. A command without a permission is denied to everyone. */
export const AllowEach = (permissions: CommandPermissions): MethodDecorator =>
  SetMetadata(ALLOW, permissions);

/** The permission that a call needs: of its operation, or of the command that it gives; undefined: nobody may. */
export function permissionOf(reflector: Reflector, execution: ExecutionContext): Permission | undefined {
  const allowed = reflector.get<Allowed | undefined>(ALLOW, execution.getHandler());
  if (allowed === undefined || typeof allowed === 'string') return allowed;
  const { command = '' } = GqlExecutionContext.create(execution).getArgs<{ command?: string }>();
  return Object.hasOwn(allowed, command) ? allowed[command] : undefined;
}
