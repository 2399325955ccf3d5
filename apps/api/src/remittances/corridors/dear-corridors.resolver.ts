import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { CountryCodeScalar, DateScalar } from '#api/graphql/scalars';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { ColleagueType } from '#api/identity/delegations/delegation.type';
import {
  CorridorActionType,
  CorridorStepEnum,
  DearCorridorType,
} from '#api/remittances/corridors/dear-corridor.type';
import { figureAsOf } from '#api/remittances/corridors/figure.type';
import type { PersonActor } from '#domain/kernel/actor';
import { keptBack, type Shown, shown } from '#domain/kernel/disclosure/shown';
import type { CorridorStep } from '#domain/remittances/corridors/action.rules';
import { volumeOf } from '#features/remittances/corridors/corridor-volumes';
import { CorridorsService } from '#features/remittances/corridors/corridors.service';
import { DearCorridorQueries } from '#features/remittances/corridors/dear-corridor.queries';
import { Clock } from '#platform/clock/clock';

/** Watchers of fewer than so many are not counted out loud. */
const FEWEST_WATCHERS = 5;

@Resolver(() => DearCorridorType)
export class DearCorridorsResolver {
  constructor(
    private readonly queries: DearCorridorQueries,
    private readonly corridors: CorridorsService,
    private readonly accounts: AccountLoader,
    private readonly clock: Clock,
  ) {}

  @Allow('corridor.plan')
  @Query(() => [DearCorridorType], {
    description: 'Corridors above 5 % or without enough qualifying services, those with something due first.',
  })
  async dearCorridors(): Promise<DearCorridorType[]> {
    const today = this.clock.now().toISOString().slice(0, 10);
    return (await this.queries.dear()).map(({ figure, watchers, ...plan }) => ({
      ...plan,
      figure: figureAsOf(today, figure),
      volume: volumeOf(figure.from, figure.to),
      watchers: watchersShown(watchers),
    }));
  }

  @ResolveField(() => ColleagueType, { nullable: true, description: 'Who does it, by name.' })
  async owner(
    @Parent() { ownerId }: DearCorridorType,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    return ownerId === null ? null : ((await this.accounts.account(context).load(ownerId)) ?? null);
  }

  @Allow('corridor.plan')
  @Query(() => [CorridorActionType], {
    description: 'What is planned about corridors and not done yet, first due first.',
  })
  corridorActions(
    @CurrentPerson() { accountId }: PersonActor,
    @Args('mineOnly', { type: () => Boolean, nullable: true, description: 'Only what the caller does.' })
    mineOnly?: boolean | null,
  ): Promise<CorridorActionType[]> {
    return this.queries.actions(mineOnly === true ? accountId : null);
  }

  @Allow('corridor.plan')
  @Query(() => [ColleagueType], { description: 'The staff who may do something about a corridor, by name.' })
  corridorPlanners(): Promise<ColleagueType[]> {
    return this.queries.planners();
  }

  @Allow('corridor.plan')
  @Mutation(() => Boolean, { description: 'Plans what is done about a corridor, by whom and until when.' })
  async planCorridor(
    @CurrentPerson() actor: PersonActor,
    @Args('from', { type: () => CountryCodeScalar }) from: string,
    @Args('to', { type: () => CountryCodeScalar }) to: string,
    @Args('step', { type: () => CorridorStepEnum }) step: CorridorStep,
    @Args('ownerId', { type: () => ID, description: 'A member of staff: an id of `corridorPlanners`.' })
    ownerId: string,
    @Args('dueOn', { type: () => DateScalar }) dueOn: string,
    @Args('version', { type: () => Int, nullable: true, description: 'Of the plan that you have seen.' })
    version?: number | null,
  ): Promise<boolean> {
    await this.corridors.plan(actor, from, to, { step, ownerId, dueOn }, version ?? null);
    return true;
  }
}

/** Few people who watch a corridor might be known; nobody and many are shown. */
function watchersShown(watchers: number): Shown {
  return watchers > 0 && watchers < FEWEST_WATCHERS
    ? keptBack('FEWER_THAN', 'SUPPRESSION', FEWEST_WATCHERS)
    : shown(watchers, null);
}
