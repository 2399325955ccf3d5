import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, AllowEach } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { audienceOf, StatusLoader } from '#api/casework/deadlines/status.loader';
import { StatusType } from '#api/casework/deadlines/status.type';
import { Classified } from '#api/fields/classified';
import { DateScalar, WordsScalar } from '#api/graphql/scalars';
import { type Step, stepCommandEnum, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { AttachedFileLoader } from '#api/identity/files/attached-file.loader';
import { AttachedFileType } from '#api/identity/files/attached-file.type';
import {
  ClearanceOutcomeInput,
  ClearanceStepInput,
  DocumentArgs,
} from '#api/placements/clearances/clearance.input';
import {
  ClearanceObjectType,
  ClearanceOutcomeType,
  ClearanceStateEnum,
  ClearanceStepType,
} from '#api/placements/clearances/clearance.type';
import type { Permission } from '#domain/catalogue/permissions';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { whoIs } from '#domain/kernel/who';
import {
  clearanceCommandsFor,
  mayReadOutcome,
  takesDocument,
} from '#domain/placements/clearances/clearance.policy';
import {
  CLEARANCE,
  type ClearanceCommand,
  type ClearanceState,
} from '#domain/placements/clearances/clearance.states';
import { CLEARANCE_VIEW } from '#domain/placements/clearances/views';
import type { ClearanceEntity } from '#features/placements/clearances/clearance.entity';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';
import { ClearanceStepsService } from '#features/placements/clearances/clearance-steps.service';
import { PlacementQueries } from '#features/placements/placements/placement.queries';

/** The commands that bring nothing of their own, and who may give each. */
const PERMISSIONS = {
  reject: 'clearance.check',
  reopen: 'clearance.check',
  require: 'clearance.check',
} as const satisfies Partial<Record<ClearanceCommand, Permission>>;
type Command = keyof typeof PERMISSIONS;
const CommandEnum = stepCommandEnum('Clearance', PERMISSIONS);

@Resolver(() => ClearanceObjectType)
export class ClearancesResolver {
  constructor(
    private readonly checks: ClearanceStepsService,
    private readonly queries: ClearanceQueries,
    private readonly placements: PlacementQueries,
    private readonly statuses: StatusLoader,
    private readonly files: AttachedFileLoader,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('clearance.read')
  @Query(() => [ClearanceObjectType], {
    description: 'Every clearance of a placement; none before the offer is accepted.',
  })
  async clearances(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<ClearanceObjectType[]> {
    const { id } = await this.placements.visible(actor, placementId);
    return this.queries.ofPlacement(actor, id);
  }

  @ResolveField(() => StatusType, { description: 'Its status, for you.' })
  status(
    @Parent() row: ClearanceEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<StatusType> {
    return this.statuses.of(context, actor, 'clearance', row, CLEARANCE_VIEW[row.state]);
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
      'Whether a document may be submitted with it; those of police and disclosure are never kept.',
  })
  takesDocument(@Parent() { type }: ClearanceEntity): boolean {
    return takesDocument(type);
  }

  @Classified('CHECKS')
  @ResolveField(() => [AttachedFileType], {
    description: 'The documents that were submitted; for those who may read the outcome.',
  })
  documents(
    @Parent() row: ClearanceEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<AttachedFileType[]> | [] {
    return mayReadOutcome(actor, row) ? this.files.ofPart(context, row.id) : [];
  }

  @ResolveField(() => [ClearanceStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() row: ClearanceEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ClearanceCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'clearance', id: row.id },
      sides: whoIs(actor, row),
      commands: clearanceCommandsFor(actor, row),
      ...tableOf(CLEARANCE, row.state),
    });
  }

  @Allow('clearance.submit')
  @Mutation(() => ClearanceObjectType, {
    description: 'Submits a clearance, with documents uploaded before.',
  })
  async submitClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
    @Args('outcome', { nullable: true }) outcome?: ClearanceOutcomeInput,
    @Args() { fileIds }: DocumentArgs = { fileIds: [] },
  ): Promise<ClearanceObjectType> {
    await this.checks.submit(actor, step, outcome ?? {}, fileIds);
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.check')
  @Mutation(() => ClearanceObjectType, { description: 'Approves a clearance.' })
  async clearClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
    @Args('outcome', { nullable: true }) outcome?: ClearanceOutcomeInput,
  ): Promise<ClearanceObjectType> {
    await this.checks.clear(actor, step, outcome ?? {});
    return this.queries.visible(actor, step.id);
  }

  @AllowEach(PERMISSIONS)
  @Mutation(() => ClearanceObjectType, {
    description: 'Takes one of the `steps` of a clearance, with what it asks.',
  })
  async stepClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => CommandEnum }) command: Command,
    @Args('step') step: ClearanceStepInput,
  ): Promise<ClearanceObjectType> {
    await this.checks.step(actor, command, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('clearance.waive')
  @Mutation(() => ClearanceObjectType, {
    description: 'Waives a clearance until a date, with a code; refused without a day.',
  })
  async waiveClearance(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: ClearanceStepInput,
    @Args('expiresOn', { type: () => DateScalar, nullable: true }) expiresOn?: IsoDate,
    @Args('comment', { type: () => WordsScalar, nullable: true }) comment?: string,
  ): Promise<ClearanceObjectType> {
    await this.checks.waive(actor, step, { expiresOn: expiresOn ?? null, comment });
    return this.queries.visible(actor, step.id);
  }
}
