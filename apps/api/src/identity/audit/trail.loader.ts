import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { Step } from '#api/graphql/step.type';
import type { Actor } from '#domain/kernel/actor';
import { type Asks, asksOf } from '#domain/kernel/asks';
import { asksForOthers, closedBy, type Done, type Ruled, ruleOf } from '#domain/kernel/four-eyes.rules';
import type { Machine, Who } from '#domain/kernel/machine';
import type { TrailRef } from '#features/identity/audit/four-eyes.service';
import { TrailQueries } from '#features/identity/audit/trail.queries';

/** What the policy of a record leaves open to somebody, before the rule of two people is asked. */
export interface Open<C extends string> {
  readonly on: TrailRef;
  /** Everything that the actor is to the record. */
  readonly sides: readonly Who[];
  readonly commands: readonly C[];
  readonly ruleOf: (command: C) => Ruled;
}

/** The same with what each command asks, to be answered as steps. */
export interface OpenSteps<C extends string> extends Open<C> {
  readonly asksOf: (command: C) => Asks;
}

/** Rules and demands of the commands of a record, as the table of its kind has them in a state. */
export const tableOf = <S extends string, C extends string>(
  machine: Machine<S, C>,
  state: S,
): Pick<OpenSteps<C>, 'ruleOf' | 'asksOf'> => ({
  ruleOf: (command) => ruleOf(machine, state, command),
  asksOf: (command) => asksOf(machine, command),
});

/** What somebody may do with a record: one statement per request and kind of record. */
@Injectable()
export class TrailLoader {
  constructor(private readonly trails: TrailQueries) {}

  /** The steps that no earlier action of the same account closes. */
  async steps<C extends string>(
    context: RequestContext,
    actor: Actor,
    open: OpenSteps<C>,
  ): Promise<Step<C>[]> {
    const commands = await this.commands(context, actor, open);
    return commands.map((command) => ({ command, ...open.asksOf(command) }));
  }

  /** The commands that no earlier action of the same account closes. */
  async commands<C extends string>(
    context: RequestContext,
    actor: Actor,
    { on, sides, commands, ruleOf: rule }: Open<C>,
  ): Promise<C[]> {
    if (actor.kind !== 'person' || !commands.some((command) => asksForOthers(rule(command))))
      return [...commands];
    const trail = await this.trail(context, on);
    const giver = { accountId: actor.accountId, sides };
    return commands.filter((command) => !closedBy(rule(command), giver, trail));
  }

  private trail(context: RequestContext, { kind, id }: TrailRef): Promise<Done[]> {
    return loaderOf<string, Done[]>(context, `trail-${kind}`, (ids) => this.trails.of(kind, ids)).load(id);
  }
}
