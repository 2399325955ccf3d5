import type { Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';
import type { PersonActor } from '#domain/kernel/actor';
import type { RowFacts } from '#domain/kernel/fields';

/** The facts of the thing that a file belongs to, for an actor who may see it; throws NOT_FOUND for any other. */
export type FileReader = (modules: ModuleRef, actor: PersonActor, id: string) => Promise<RowFacts>;

/** A reader that asks the queries of the thing's area. */
export const asking =
  <Q>(
    queries: Type<Q>,
    facts: (queries: Q, actor: PersonActor, id: string) => Promise<RowFacts>,
  ): FileReader =>
  (modules, actor, id) =>
    facts(modules.get(queries, { strict: false }), actor, id);
