import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { StatusLoader } from '#api/casework/deadlines/status.loader';
import { StatusType } from '#api/casework/deadlines/status.type';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { NameScalar } from '#api/graphql/scalars';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { NewNeedInput, TermsInput } from '#api/marketplace/needs/need.input';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import {
  findingType,
  NeedConnection,
  NeedDecisionType,
  NeedStepType,
  NeedTemplateType,
  NeedType,
  TorFindingType,
} from '#api/marketplace/needs/need.type';
import { NeedFilterArgs } from '#api/marketplace/needs/need-filter.input';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import { reviewTerms } from '#domain/marketplace/needs/completeness.rules';
import { commandsFor, type NeedStepCommand } from '#domain/marketplace/needs/need.policy';
import { NEED } from '#domain/marketplace/needs/need.states';
import { NEED_VIEW } from '#domain/marketplace/needs/views';
import type { NeedEntity } from '#features/marketplace/needs/need.entity';
import { NeedQueries } from '#features/marketplace/needs/need.queries';
import { NeedsService } from '#features/marketplace/needs/needs.service';
import { Clock } from '#platform/clock/clock';

@Resolver(() => NeedType)
export class NeedsResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly queries: NeedQueries,
    private readonly loader: NeedLoader,
    private readonly statuses: StatusLoader,
    private readonly clock: Clock,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('need.read')
  @Query(() => NeedType, { description: 'One need.' })
  need(@CurrentPerson() actor: PersonActor, @Args('id', { type: () => ID }) id: string): Promise<NeedType> {
    return this.queries.visible(actor, id);
  }

  @Allow('need.read')
  @Query(() => NeedConnection, { name: 'needs', description: 'The needs that you may see, newest first.' })
  async needList(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: NeedFilterArgs,
    @Args() page: PageArgs,
  ): Promise<NeedConnection> {
    return toConnection(await this.queries.page(actor, filter, page), (need) => need);
  }

  @Allow('need.review')
  @Query(() => NeedConnection, { description: 'What waits for your review, the most urgent first.' })
  async needReviewQueue(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
  ): Promise<NeedConnection> {
    return toConnection(await this.queries.reviewQueue(actor, page), (need) => need);
  }

  @Allow('need.write')
  @Query(() => [NeedTemplateType], { description: 'Terms of reference to begin from.' })
  needTemplates(@Args('programmeId', { type: () => ID }) programmeId: string): Promise<NeedTemplateType[]> {
    return this.queries.templates(programmeId);
  }

  @ResolveField(() => [TorFindingType], { description: 'What is missing, impossible or vague in the text.' })
  findings(@Parent() need: NeedEntity): TorFindingType[] {
    const today = this.clock.today();
    return reviewTerms(need, today).map(findingType);
  }

  @ResolveField(() => StatusType, {
    description: 'Its status, for you: who acts next, since when, and by when.',
  })
  status(
    @Parent() need: NeedEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StatusType> {
    const since = need.publishedAt ?? need.submittedAt ?? need.createdAt;
    const record = { ...need, professionalId: null, since };
    return this.statuses.of(context, actor, 'need', record, NEED_VIEW[need.state]);
  }

  @ResolveField(() => [NeedStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() need: NeedEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<NeedStepCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'need', id: need.id },
      sides: whoIs(actor, { ...need, professionalId: null }),
      commands: commandsFor(actor, need),
      ...tableOf(NEED, need.state),
    });
  }

  @ResolveField(() => [NeedDecisionType], {
    description: 'What was decided so far, oldest first; for the institution and staff.',
  })
  decisions(
    @Parent() need: NeedEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<NeedDecisionType[]> {
    return this.loader.decisions(context, actor, need);
  }

  @Allow('need.write')
  @Mutation(() => NeedType, { description: 'Begins a draft.' })
  async createNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('input') place: NewNeedInput,
    @Args('terms') terms: TermsInput,
  ): Promise<NeedType> {
    return this.queries.visible(actor, await this.needs.create(actor, place, terms));
  }

  @Allow('need.write')
  @Mutation(() => NeedType, { description: 'Begins a draft from a template.' })
  async createNeedFromTemplate(
    @CurrentPerson() actor: PersonActor,
    @Args('input') place: NewNeedInput,
    @Args('templateId', { type: () => ID }) templateId: string,
  ): Promise<NeedType> {
    return this.queries.visible(actor, await this.needs.createFromTemplate(actor, place, templateId));
  }

  @Allow('need.write')
  @Mutation(() => NeedType, { description: 'Begins a draft with the text of a need, without its dates.' })
  async duplicateNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<NeedType> {
    return this.queries.visible(actor, await this.needs.duplicate(actor, id));
  }

  @Allow('need.review')
  @Mutation(() => NeedTemplateType, {
    description: 'Keeps the text of a need as a template for its programme.',
  })
  saveNeedAsTemplate(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('name', { type: () => NameScalar }) name: string,
  ): Promise<NeedTemplateType> {
    return this.needs.saveAsTemplate(actor, id, name);
  }

  @Allow('need.write')
  @Mutation(() => NeedType, {
    description: 'Changes the text. A material change of a published need goes back to review.',
  })
  async editNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('revision', { type: () => Int }) revision: number,
    @Args('terms') terms: TermsInput,
    @Args('onBehalfOf', { type: () => OnBehalfInput, nullable: true }) onBehalfOf?: OnBehalfInput,
  ): Promise<NeedType> {
    await this.needs.edit(actor, { id, revision, onBehalfOf }, terms);
    return this.queries.visible(actor, id);
  }
}
