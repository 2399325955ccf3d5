import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain/actor';
import { asksForOthers, closedBy, type Done, type Ruled } from '#domain/four-eyes.rules';
import type { Who } from '#domain/machine';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { TrailRef } from '#features/audit/four-eyes.service';
import { TrailQueries } from '#features/audit/trail.queries';

/** Which commands the rule of two people leaves open: one statement per request and kind of record. */
@Injectable()
export class TrailLoader {
  constructor(private readonly trails: TrailQueries) {}

  /**
   * The commands that no earlier step of the same account closes.
   * @param sides everything that the actor is to the record
   * @param ruleOf the rule of each command
   */
  async open<C extends string>(
    context: RequestContext,
    actor: Actor,
    on: TrailRef,
    sides: readonly Who[],
    commands: readonly C[],
    ruleOf: (command: C) => Ruled,
  ): Promise<C[]> {
    if (actor.kind !== 'person' || !commands.some((command) => asksForOthers(ruleOf(command))))
      return [...commands];
    const trail = await this.trail(context, on);
    const giver = { accountId: actor.accountId, sides };
    return commands.filter((command) => !closedBy(ruleOf(command), giver, trail));
  }

  private trail(context: RequestContext, { life, id }: TrailRef): Promise<Done[]> {
    return loaderOf<string, Done[]>(context, `trail-${life}`, (ids) => this.trails.of(life, ids)).load(id);
  }
}
