import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { permissionOf } from '#api/auth/allow';
import type { RequestContext } from '#api/auth/request-context';
import { senderOf } from '#api/auth/sender';
import { type Permission, PERMISSIONS } from '#domain/catalogue/permissions';
import { BUDGETS } from '#domain/identity/accounts/budgets';
import { DomainError } from '#domain/kernel/errors';
import { RateLimits } from '#platform/limits/rate-limits';

/** Charges every public operation to the budget of its sender; one without a budget is open to nobody. */
@Injectable()
export class BudgetGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly limits: RateLimits,
  ) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (execution.getType<GqlContextType>() !== 'graphql') return true; // plain addresses want a session first
    const permission = permissionOf(this.reflector, execution);
    if (!permission || !isPublic(permission)) return true;
    const graphql = GqlExecutionContext.create(execution);
    const name = graphql.getInfo<GraphQLResolveInfo>().fieldName;
    const budget = BUDGETS[name];
    if (!budget) throw new DomainError('FORBIDDEN');
    if (budget.over !== 'REFUSED') return true; // its service counts, for it knows more
    const { actor, req } = graphql.getContext<RequestContext>();
    const counted = { name: `sender:${name}`, ...budget.address, perProcess: budget.perProcess };
    await this.limits.spend(counted, senderOf(actor, req));
    return true;
  }
}

/** Whether a visitor may call what needs this permission. */
export const isPublic = (permission: Permission): boolean =>
  (PERMISSIONS[permission] as readonly string[]).includes('VISITOR');
