import { Args, Context, Float, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { audienceOf } from '#api/casework/deadlines/status.loader';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';
import {
  ApplicationInput,
  CandidacyFilterArgs,
  MessageInput,
} from '#api/marketplace/candidacies/candidacy.input';
import { CandidacyLoader } from '#api/marketplace/candidacies/candidacy.loader';
import {
  CandidacyConnection,
  CandidacyMessageType,
  CandidacyNoteType,
  CandidacyStateEnum,
  CandidacyType,
  PanelMemberType,
  RecheckedGateType,
} from '#api/marketplace/candidacies/candidacy.type';
import { SubjectType } from '#api/marketplace/needs/subject.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { mayReadNotes } from '#domain/marketplace/candidacies/candidacy.policy';
import { type CandidacyState } from '#domain/marketplace/candidacies/candidacy.states';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { CandidacyMessagesService } from '#features/marketplace/candidacies/candidacy-messages.service';

@Resolver(() => CandidacyType)
export class CandidaciesResolver {
  constructor(
    private readonly queries: CandidacyQueries,
    private readonly applications: ApplicationsService,
    private readonly messages: CandidacyMessagesService,
    private readonly loader: CandidacyLoader,
  ) {}

  @Allow('candidacy.read')
  @Query(() => CandidacyType, { description: 'One candidacy.' })
  candidacy(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CandidacyType> {
    return this.queries.visible(actor, id);
  }

  @Allow('candidacy.read')
  @Query(() => CandidacyConnection, { description: 'The candidacies that you may see, newest first.' })
  async candidacies(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: CandidacyFilterArgs,
    @Args() page: PageArgs,
  ): Promise<CandidacyConnection> {
    const states = actor.staff.length > 0 ? filter.states : null;
    return toConnection(await this.queries.page(actor, { ...filter, states }, page), (row) => row);
  }

  @ResolveField(() => SubjectType, { description: 'The need and its institution, by name.' })
  about(@Parent() { needId, institutionId }: CandidacyEntity) {
    return { needId, institutionId };
  }

  @Classified('CASE_WORDS')
  @ResolveField(() => String, {
    nullable: true,
    description: 'Why the person wants this; not for the institution once the person has withdrawn.',
  })
  motivation(@Parent() row: CandidacyEntity, @CurrentActor() actor: Actor): string | null {
    return audienceOf(actor, row) === 'FOCAL_POINT' && row.state === 'WITHDRAWN' ? null : row.motivation;
  }

  @ResolveField(() => CandidacyStateEnum, {
    nullable: true,
    description: 'The internal state; for IOM staff only.',
  })
  state(@Parent() row: CandidacyEntity, @CurrentActor() actor: Actor): CandidacyState | null {
    return audienceOf(actor, row) === 'IOM' ? row.state : null;
  }

  @ResolveField(() => Float, {
    nullable: true,
    description: 'The score, 0 to 100; for the institution and staff.',
  })
  score(@Parent() row: CandidacyEntity, @CurrentActor() actor: Actor): number | null {
    return audienceOf(actor, row) === 'PROFESSIONAL' || row.score === null ? null : row.score / 1000;
  }

  @ResolveField(() => [RecheckedGateType], {
    description:
      'The conditions as they were found when the application was let on; for the professional and staff, empty before.',
  })
  gates(@Parent() row: CandidacyEntity, @CurrentActor() actor: Actor): RecheckedGateType[] {
    return audienceOf(actor, row) === 'FOCAL_POINT' ? [] : row.gates;
  }

  @Classified('NOTES')
  @ResolveField(() => [PanelMemberType], {
    description: 'The interview panel; for the institution and staff.',
  })
  panel(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<PanelMemberType[]> | [] {
    return mayReadNotes(actor, { ...row, isHeld: false }) ? this.loader.panel(context, row.id) : [];
  }

  @Classified('NOTES')
  @ResolveField(() => [CandidacyNoteType], { description: 'Private notes; never for the professional.' })
  notes(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<CandidacyNoteType[]> | [] {
    return mayReadNotes(actor, { ...row, isHeld: false }) ? this.loader.notes(context, row.id) : [];
  }

  @Classified('MESSAGES')
  @ResolveField(() => [CandidacyMessageType], { name: 'messages', description: 'The thread, oldest first.' })
  thread(
    @Parent() row: CandidacyEntity,
    @Context() context: RequestContext,
  ): Promise<CandidacyMessageType[]> {
    return this.loader.messages(context, row.id);
  }

  @Allow('candidacy.step')
  @Mutation(() => CandidacyType, { description: 'Applies for a need.' })
  async applyToNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
    @Args('application') application: ApplicationInput,
    @Args('onBehalfOf', {
      type: () => OnBehalfInput,
      nullable: true,
      description: 'The professional on whose behalf a case officer applies.',
    })
    onBehalfOf?: OnBehalfInput,
  ): Promise<CandidacyType> {
    const id = await this.applications.apply(actor, needId, application, { onBehalfOf });
    return this.queries.visible(actor, id);
  }

  @Allow('message.write')
  @Mutation(() => CandidacyType, { description: 'Posts a message to the thread of a candidacy.' })
  async sendMessage(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('message') message: MessageInput,
  ): Promise<CandidacyType> {
    await this.messages.send(actor, candidacyId, message);
    return this.queries.visible(actor, candidacyId);
  }
}
