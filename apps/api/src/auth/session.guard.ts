import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { DomainError } from '#domain/kernel/errors';
import { mayCall } from '#domain/catalogue/permissions';
import { permissionOf } from '#api/auth/allow';
import type { RequestContext } from '#api/auth/request-context';

/** The first question of authorization, asked before every operation: denied when undeclared. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true; // the health endpoints
    const permission = permissionOf(this.reflector, execution);
    const { actor } = GqlExecutionContext.create(execution).getContext<RequestContext>();
    if (permission && mayCall(actor, permission)) return true;
    throw new DomainError(actor.kind === 'visitor' ? 'UNAUTHENTICATED' : 'FORBIDDEN');
  }
}
