import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { type GqlContextType, GqlExecutionContext } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLResolveInfo } from 'graphql';
import { DiskSpace } from '#platform/health/disk-space';
import { OutageError } from '#platform/outage/outage';

/** What is written however little room is left: it is small, and somebody has to come in to make room. */
const ALWAYS: ReadonlySet<string> = new Set(['raiseConcern', 'signIn', 'signOut']);

/** Refuses what writes while the disk has less room than its reserve, before the database has none at all. */
@Injectable()
export class DiskGuard implements CanActivate {
  constructor(private readonly disk: DiskSpace) {}

  async canActivate(execution: ExecutionContext): Promise<boolean> {
    if (!writes(execution) || (await this.disk.isEnough())) return true;
    throw new OutageError('the disk is nearly full');
  }
}

function writes(execution: ExecutionContext): boolean {
  if (execution.getType<GqlContextType>() !== 'graphql')
    return execution.switchToHttp().getRequest<Request>().method === 'POST';
  const { parentType, fieldName } = GqlExecutionContext.create(execution).getInfo<GraphQLResolveInfo>();
  return parentType.name === 'Mutation' && !ALWAYS.has(fieldName);
}
