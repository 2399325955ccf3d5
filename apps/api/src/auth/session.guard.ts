import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import { permissionOf } from '#api/auth/allow';
import type { RequestContext } from '#api/auth/request-context';
import { mayCall } from '#domain/catalogue/permissions';
import { DomainError } from '#domain/kernel/errors';

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
