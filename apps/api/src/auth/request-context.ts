import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';

/** What a request carries from its beginning to its end. */
export interface RequestContext {
  readonly req: Request;
  readonly res: Response;
  /** Echoed to the client and in every log line. */
  readonly correlationId: string;
  /** The session token, for signing out. */
  readonly token: string | null;
  readonly actor: Actor;
  /** One loader per area and request, made when first asked for. */
  readonly loaders: Map<unknown, unknown>;
}

const contextOf = (execution: ExecutionContext): RequestContext =>
  GqlExecutionContext.create(execution).getContext<RequestContext>();

/** The caller, who may be a visitor. */
export const CurrentActor = createParamDecorator(
  (_: unknown, execution: ExecutionContext): Actor => contextOf(execution).actor,
);

/** The signed-in caller; refuses a visitor with UNAUTHENTICATED. */
export const CurrentPerson = createParamDecorator((_: unknown, execution: ExecutionContext): PersonActor => {
  const { actor } = contextOf(execution);
  if (actor.kind !== 'person') throw new DomainError('UNAUTHENTICATED');
  return actor;
});

/** The whole context, for the few operations that touch cookies. */
export const CurrentContext = createParamDecorator(
  (_: unknown, execution: ExecutionContext): RequestContext => contextOf(execution),
);
