import { Args, Context, Float, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { whoIs } from '#domain/kernel/who';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import {
  candidacyCommandsFor,
  candidacyCommandsForSide,
  mayReadNotes,
} from '#domain/marketplace/candidacies/candidacy.policy';
import {
  CANDIDACY,
  type CandidacyCommand,
  type CandidacyState,
} from '#domain/marketplace/candidacies/candidacy.states';
import { CANDIDACY_VIEW } from '#domain/marketplace/candidacies/views';
import { PrincipalLoader } from '#api/identity/accounts/principal.loader';
import type { Principal } from '#api/identity/accounts/principal.type';
import { OnBehalfInput } from '#api/identity/audit/on-behalf.input';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import {
  ApplicationInput,
  CandidacyFilterArgs,
  CandidacyStepInput,
  MessageInput,
} from '#api/marketplace/candidacies/candidacy.input';
import { CandidacyLoader } from '#api/marketplace/candidacies/candidacy.loader';
import {
  CandidacyConnection,
  CandidacyMessageType,
  CandidacyNoteType,
  CandidacyPrincipalType,
  CandidacyStateEnum,
  CandidacyStepType,
  CandidacyType,
  PanelMemberType,
  RecheckedGateType,
} from '#api/marketplace/candidacies/candidacy.type';
import { audienceOf, StatusLoader } from '#api/casework/deadlines/status.loader';
import { StatusType } from '#api/casework/deadlines/status.type';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { SubjectType } from '#api/marketplace/needs/subject.type';
import { ApplicationsService } from '#features/marketplace/candidacies/applications.service';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';
import { CandidacyMessagesService } from '#features/marketplace/candidacies/candidacy-messages.service';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';

@Resolver(() => CandidacyType)
export class CandidaciesResolver {
  constructor(
    private readonly queries: CandidacyQueries,
    private readonly applications: ApplicationsService,
    private readonly messages: CandidacyMessagesService,
    private readonly loader: CandidacyLoader,
    private readonly statuses: StatusLoader,
    private readonly principalsOf: PrincipalLoader,
    private readonly trails: TrailLoader,
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

  @ResolveField(() => StatusType, {
    description: 'Its status, for you: who acts next, since when, and by when.',
  })
  status(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StatusType> {
    return this.statuses.of(context, actor, 'candidacy', row, CANDIDACY_VIEW[row.state]);
  }

  @ResolveField(() => SubjectType, { description: 'The need and its institution, by name.' })
  about(@Parent() { needId, institutionId }: CandidacyEntity) {
    return { needId, institutionId };
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

  @ResolveField(() => [CandidacyStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<CandidacyCommand>[]> {
    const facts = { ...row, isHeld: await this.statuses.isPaused(context, row) };
    return this.open(context, actor, row, candidacyCommandsFor(actor, facts));
  }

  @Classified('IDENTITY')
  @ResolveField(() => [CandidacyPrincipalType], {
    description: 'The people on whose behalf you can act here; empty for all but case officers.',
  })
  async principals(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Principal<CandidacyCommand>[]> {
    const facts = { ...row, isHeld: await this.statuses.isPaused(context, row) };
    return this.principalsOf.of(context, actor, row, (side) =>
      this.open(context, actor, row, candidacyCommandsForSide(actor, facts, side)),
    );
  }

  /** Without the steps that an earlier action of the actor closes. */
  private open(
    context: RequestContext,
    actor: Actor,
    row: CandidacyEntity,
    commands: readonly CandidacyCommand[],
  ): Promise<Step<CandidacyCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { life: 'candidacy', id: row.id },
      sides: whoIs(actor, row),
      commands,
      ...tableOf(CANDIDACY, row.state),
    });
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
  @Mutation(() => ID, { description: 'Applies for a need; answers the candidacy’s id.' })
  applyToNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
    @Args('application') application: ApplicationInput,
    @Args('onBehalfOf', {
      type: () => OnBehalfInput,
      nullable: true,
      description: 'The professional on whose behalf a case officer applies.',
    })
    onBehalfOf?: OnBehalfInput,
  ): Promise<string> {
    return this.applications.apply(actor, needId, application, { onBehalfOf });
  }

  @Allow('candidacy.step')
  @Mutation(() => CandidacyType, { description: 'Steps back from a candidacy, at any time.' })
  async withdrawCandidacy(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
  ): Promise<CandidacyType> {
    await this.applications.withdraw(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('candidacy.step')
  @Mutation(() => CandidacyType, {
    description: 'Says no to a suggestion or an invitation; a reason is optional.',
  })
  async dismissCandidacy(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
  ): Promise<CandidacyType> {
    await this.applications.dismiss(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('message.write')
  @Mutation(() => ID, { description: 'Posts a message to the thread; answers its id.' })
  sendMessage(
    @CurrentPerson() actor: PersonActor,
    @Args('candidacyId', { type: () => ID }) candidacyId: string,
    @Args('message') message: MessageInput,
  ): Promise<string> {
    return this.messages.send(actor, candidacyId, message);
  }
}
