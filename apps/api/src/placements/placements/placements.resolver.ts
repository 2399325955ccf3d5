import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { audienceOf, StatusLoader } from '#api/casework/deadlines/status.loader';
import { StatusType } from '#api/casework/deadlines/status.type';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { type Step, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { PrincipalLoader } from '#api/identity/accounts/principal.loader';
import type { Principal } from '#api/identity/accounts/principal.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { CandidacyStepInput } from '#api/marketplace/candidacies/candidacy.input';
import { PlacementFilterArgs } from '#api/placements/placements/placement.input';
import {
  PlacementConnection,
  PlacementPrincipalType,
  PlacementStateEnum,
  PlacementStepType,
  PlacementType,
} from '#api/placements/placements/placement.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import { isLetterable } from '#domain/placements/papers/paper.rules';
import {
  placementCommandsFor,
  placementCommandsForSide,
} from '#domain/placements/placements/placement.policy';
import {
  PLACEMENT,
  type PlacementCommand,
  type PlacementState,
} from '#domain/placements/placements/placement.states';
import { placementView } from '#domain/placements/placements/views';
import type { PlacementEntity } from '#features/placements/placements/placement.entity';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { SelectionService } from '#features/placements/placements/selection.service';

@Resolver(() => PlacementType)
export class PlacementsResolver {
  constructor(
    private readonly queries: PlacementQueries,
    private readonly selection: SelectionService,
    private readonly statuses: StatusLoader,
    private readonly principalsOf: PrincipalLoader,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('placement.read')
  @Query(() => PlacementType, { description: 'One placement.' })
  placement(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<PlacementType> {
    return this.queries.visible(actor, id);
  }

  @Allow('placement.read')
  @Query(() => PlacementConnection, { description: 'The placements that you may see, newest first.' })
  async placements(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: PlacementFilterArgs,
    @Args() page: PageArgs,
  ): Promise<PlacementConnection> {
    const states = actor.staff.length > 0 ? filter.states : null;
    return toConnection(await this.queries.page(actor, { ...filter, states }, page), (row) => row);
  }

  @ResolveField(() => StatusType, {
    description: 'Its status, for you: who acts next, since when, and by when.',
  })
  status(
    @Parent() row: PlacementEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StatusType> {
    return this.statuses.of(context, actor, 'placement', row, placementView(row));
  }

  @ResolveField(() => PlacementStateEnum, {
    nullable: true,
    description: 'The internal state; for IOM staff only.',
  })
  state(@Parent() row: PlacementEntity, @CurrentActor() actor: Actor): PlacementState | null {
    return audienceOf(actor, row) === 'IOM' ? row.state : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether a letter that confirms it can be issued now.' })
  isLetterAvailable(@Parent() { state }: PlacementEntity): boolean {
    return isLetterable(state);
  }

  @ResolveField(() => [PlacementStepType], { description: STEPS_DESCRIPTION })
  async steps(
    @Parent() row: PlacementEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<PlacementCommand>[]> {
    const facts = { ...row, isHeld: await this.statuses.isPaused(context, row) };
    return this.open(context, actor, row, placementCommandsFor(actor, facts));
  }

  @Classified('IDENTITY')
  @ResolveField(() => [PlacementPrincipalType], {
    description: 'The people on whose behalf you can act here; empty for all but case officers.',
  })
  async principals(
    @Parent() row: PlacementEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Principal<PlacementCommand>[]> {
    const facts = { ...row, isHeld: await this.statuses.isPaused(context, row) };
    return this.principalsOf.of(context, actor, row, (side) =>
      this.open(context, actor, row, placementCommandsForSide(actor, facts, side)),
    );
  }

  /** Without the steps that an earlier action of the actor closes. */
  private open(
    context: RequestContext,
    actor: Actor,
    row: PlacementEntity,
    commands: readonly PlacementCommand[],
  ): Promise<Step<PlacementCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'placement', id: row.id },
      sides: whoIs(actor, row),
      commands,
      ...tableOf(PLACEMENT, row.state),
    });
  }

  @Allow('candidacy.decide')
  @Mutation(() => PlacementType, {
    description: 'Selects a preferred person, unless you sat on the panel, and offers the placement.',
  })
  async selectCandidate(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: CandidacyStepInput,
  ): Promise<PlacementType> {
    return this.queries.visible(actor, await this.selection.select(actor, step));
  }
}
