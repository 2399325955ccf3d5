import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { whoIs } from '#domain/who';
import { ruleOf } from '#domain/four-eyes.rules';
import type { Actor, PersonActor } from '#domain/actor';
import { clearanceCommandsFor, mayReadOutcome, takesDocument } from '#domain/clearance/clearance.policy';
import { CLEARANCE, type ClearanceState } from '#domain/clearance/clearance.states';
import type { IsoDate } from '#domain/dates';
import { CLEARANCE_VIEW } from '#domain/view/state-views';
import { TrailLoader } from '#api/audit/trail.loader';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { ClearanceOutcomeInput, ClearanceStepInput, DocumentArgs } from '#api/clearances/clearance.input';
import {
  ClearanceObjectType,
  ClearanceOutcomeType,
  ClearanceStateEnum,
} from '#api/clearances/clearance.type';
import { audienceOf, StandingLoader } from '#api/clocks/standing.loader';
import { StandingType } from '#api/clocks/standing.type';
import { Classified } from '#api/fields/classified';
import { AttachedFileLoader } from '#api/files/attached-file.loader';
import { AttachedFileType } from '#api/files/attached-file.type';
import { DateScalar, WordsScalar } from '#api/graphql/scalars';
import type { ClearanceEntity } from '#features/clearances/clearance.entity';
import { ClearanceQueries } from '#features/clearances/clearance.queries';
import { ClearanceStepsService } from '#features/clearances/clearance-steps.service';
import { PlacementQueries } from '#features/placements/placement.queries';

@Resolver(() => ClearanceObjectType)
export class ClearancesResolver {
  constructor(
    private readonly steps: ClearanceStepsService,
    private readonly queries: ClearanceQueries,
    private readonly placements: PlacementQueries,
    private readonly standings: StandingLoader,
    private readonly files: AttachedFileLoader,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('clearance.read')
  @Query(() => [ClearanceObjectType], {
    description: 'Every check of a placement; none before the offer is accepted.',
  })
  async clearances(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<ClearanceObjectType[]> {
    const { id } = await this.placements.visible(actor, placementId);
    return this.queries.ofPlacement(actor, id);
  }

  @ResolveField(() => StandingType, { description: 'How it stands, for you.' })
  standing(
    @Parent() row: ClearanceEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StandingType> {
    return this.standings.of(context, actor, 'clearance', row, CLEARANCE_VIEW[row.state]);
  }

  @Classified('CHECKS')
  @ResolveField(() => ClearanceStateEnum, {
    nullable: true,
    description: 'The internal state; for IOM staff only.',
  })
  state(@Parent() row: ClearanceEntity, @CurrentActor() actor: Actor): ClearanceState | null {
    return audienceOf(actor, row) === 'IOM' ? row.state : null;
  }

  @Classified('CHECKS')
  @ResolveField(() => ClearanceOutcomeType, {
    nullable: true,
    description: 'The outcome; for the side that brings the check and for those who decide on it.',
  })
  outcome(@Parent() row: ClearanceEntity, @CurrentActor() actor: Actor): ClearanceOutcomeType | null {
    return mayReadOutcome(actor, row) ? row : null;
  }

  @ResolveField(() => Boolean, {
    description:
      'Whether a document may be handed in with it; those of police and disclosure are never kept.',
  })
  takesDocument(@Parent() { type }: ClearanceEntity): boolean {
    return takesDocument(type);
  }

  @Classified('CHECKS')
  @ResolveField(() => [AttachedFileType], {
    description: 'The documents that were handed in; for those who may read the outcome.',
  })
  documents(
    @Parent() row: ClearanceEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<AttachedFileType[]> | [] {
    return mayReadOutcome(actor, row) ? this.files.ofPart(context, row.id) : [];
  }

  @ResolveField(() => [String], { description: 'The commands that you may give now.' })
  commands(
    @Parent() row: ClearanceEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string[]> {
    return this.trails.open(
      context,
      actor,
      { life: 'clearance', id: row.id },
      whoIs(actor, row),
      clearanceCommandsFor(actor, row),
      (command) => ruleOf(CLEARANCE, row.state, command),
    );
  }

  @Allow('clearance.submit')
  @Mutation(() => ClearanceObjectType, { description: 'Hands a check in, with documents uploaded before.' })
  async submitClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
    @Args('outcome', { nullable: true }) outcome?: ClearanceOutcomeInput,
    @Args() { fileIds }: DocumentArgs = { fileIds: [] },
  ): Promise<ClearanceObjectType> {
    await this.steps.submit(actor, step, outcome ?? {}, fileIds);
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.check')
  @Mutation(() => ClearanceObjectType, { description: 'Finds a check in order.' })
  async clearClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
    @Args('outcome', { nullable: true }) outcome?: ClearanceOutcomeInput,
  ): Promise<ClearanceObjectType> {
    await this.steps.clear(actor, step, outcome ?? {});
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.check')
  @Mutation(() => ClearanceObjectType, { description: 'Rejects what was handed in, with a code.' })
  async rejectClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
  ): Promise<ClearanceObjectType> {
    await this.steps.reject(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.check')
  @Mutation(() => ClearanceObjectType, { description: 'Opens a check again.' })
  async reopenClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
  ): Promise<ClearanceObjectType> {
    await this.steps.ask(actor, step, 'reopen');
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.check')
  @Mutation(() => ClearanceObjectType, {
    description: 'Asks for a check that the template does not ask for.',
  })
  async requireClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
  ): Promise<ClearanceObjectType> {
    await this.steps.ask(actor, step, 'require');
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.waive')
  @Mutation(() => ClearanceObjectType, {
    description: 'Does without a check until a day, with a code; refused without a day.',
  })
  async waiveClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
    @Args('expiresOn', { type: () => DateScalar, nullable: true }) expiresOn?: IsoDate,
    @Args('comment', { type: () => WordsScalar, nullable: true }) comment?: string,
  ): Promise<ClearanceObjectType> {
    await this.steps.waive(actor, step, { expiresOn: expiresOn ?? null, comment });
    return this.queries.visible(actor, step.id);
  }
}
