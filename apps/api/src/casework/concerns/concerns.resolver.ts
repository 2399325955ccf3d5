import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentContext, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { senderOf } from '#api/auth/sender';
import { ConcernStepInput, NewConcernInput } from '#api/casework/concerns/concern.input';
import {
  ConcernCommandEnum,
  ConcernConnection,
  ConcernEntryType,
  ConcernStateEnum,
  ConcernStepType,
  ConcernType,
} from '#api/casework/concerns/concern.type';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { loaderOf } from '#api/graphql/loader';
import { WordsScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { concernCommandsFor } from '#domain/casework/concerns/concern.policy';
import { CONCERN, type ConcernCommand, type ConcernState } from '#domain/casework/concerns/concern.states';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { asksOf } from '#domain/kernel/asks';
import type { ConcernEntity } from '#features/casework/concerns/concern.entity';
import { ConcernQueries } from '#features/casework/concerns/concern.queries';
import { ConcernsService } from '#features/casework/concerns/concerns.service';

@Resolver(() => ConcernType)
export class ConcernsResolver {
  constructor(
    private readonly concerns: ConcernsService,
    private readonly queries: ConcernQueries,
  ) {}

  @Allow('concern.raise')
  @Mutation(() => Boolean, {
    description: 'Tells the safeguarding officers of a concern, also without a name or an account.',
  })
  async raiseConcern(
    @CurrentContext() { actor, req }: RequestContext,
    @Args('concern') concern: NewConcernInput,
  ): Promise<boolean> {
    await this.concerns.raise(actor, concern, senderOf(actor, req));
    return true;
  }

  @Allow('concern.read')
  @Query(() => ConcernConnection, {
    name: 'concerns',
    description: 'The concerns of your countries, newest first.',
  })
  async concernList(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
    @Args('states', { type: () => [ConcernStateEnum], nullable: true }) states?: ConcernState[],
  ): Promise<ConcernConnection> {
    return toConnection(await this.queries.page(actor, states, page), (concern) => concern);
  }

  @Allow('concern.read')
  @Query(() => ConcernType, { description: 'One concern.' })
  concern(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ConcernType> {
    return this.queries.visible(actor, id);
  }

  @ResolveField(() => [ConcernEntryType], { description: 'What was reported and noted, oldest first.' })
  entries(
    @Parent() { id }: ConcernEntity,
    @CurrentContext() context: RequestContext,
  ): Promise<ConcernEntryType[]> {
    const loader = loaderOf<string, ConcernEntryType[]>(context, 'concern-entries', async (ids) => {
      const entries = await this.queries.entries(ids);
      return ids.map((key) => entries.filter(({ concernId }) => concernId === key));
    });
    return loader.load(id);
  }

  @ResolveField(() => [ConcernStepType], { description: STEPS_DESCRIPTION })
  steps(@Parent() concern: ConcernEntity, @CurrentActor() actor: Actor): Step<ConcernCommand>[] {
    return concernCommandsFor(actor, concern).map((command) => ({ command, ...asksOf(CONCERN, command) }));
  }

  @Allow('concern.read')
  @Mutation(() => ConcernType, {
    description: 'Takes one of the `steps` of a concern, with what it asks.',
  })
  async stepConcern(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => ConcernCommandEnum }) command: Exclude<ConcernCommand, 'raise'>,
    @Args('step') step: ConcernStepInput,
  ): Promise<ConcernType> {
    await this.concerns.step(actor, command, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('concern.read')
  @Mutation(() => ConcernType, { description: 'Adds a note for the other officers.' })
  async noteOnConcern(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('text', { type: () => WordsScalar }) text: string,
  ): Promise<ConcernType> {
    await this.concerns.note(actor, id, text);
    return this.queries.visible(actor, id);
  }
}
