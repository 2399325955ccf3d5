import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { DateScalar } from '#api/graphql/scalars';
import { PlacementStepInput } from '#api/placements/placements/placement.input';
import { PlacementType } from '#api/placements/placements/placement.type';
import { EarlyEndInput } from '#api/placements/placements/placement-work.input';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';
import { PlacementQueries } from '#features/placements/placements/placement.queries';

/** The steps that staff take between the acceptance and the last look back. */
@Resolver()
export class PlacementCourseResolver {
  constructor(
    private readonly course: PlacementCourseService,
    private readonly queries: PlacementQueries,
  ) {}

  @Allow('placement.manage')
  @Mutation(() => PlacementType, { description: 'Moves on to planning, once every clearance is approved.' })
  async clearPlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
  ): Promise<PlacementType> {
    await this.course.clear(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('placement.manage')
  @Mutation(() => PlacementType, {
    description: 'Starts the work; the details of a refusal name what is missing.',
  })
  async startPlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
  ): Promise<PlacementType> {
    await this.course.start(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('placement.manage')
  @Mutation(() => PlacementType, { description: 'Interrupts the work with a code and a day of review.' })
  async suspendPlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
    @Args('reviewOn', { type: () => DateScalar, nullable: true }) reviewOn?: IsoDate,
  ): Promise<PlacementType> {
    await this.course.suspend(actor, step, reviewOn ?? null);
    return this.queries.visible(actor, step.id);
  }

  @Allow('placement.manage')
  @Mutation(() => PlacementType, { description: 'Resumes the work.' })
  async resumePlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
  ): Promise<PlacementType> {
    await this.course.resume(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('placement.decide')
  @Mutation(() => PlacementType, { description: 'Ends the work early, with day, side and code.' })
  async terminatePlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
    @Args('end') end: EarlyEndInput,
  ): Promise<PlacementType> {
    await this.course.terminate(actor, step, end);
    return this.queries.visible(actor, step.id);
  }

  @Allow('placement.decide')
  @Mutation(() => PlacementType, {
    description: 'Finds the work done: final report accepted, feedback, handover and outputs in.',
  })
  async completePlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
  ): Promise<PlacementType> {
    await this.course.complete(actor, step);
    return this.queries.visible(actor, step.id);
  }

  @Allow('placement.manage')
  @Mutation(() => PlacementType, { description: 'Closes the file after the 12-month follow-up.' })
  async closePlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('step') step: PlacementStepInput,
  ): Promise<PlacementType> {
    await this.course.close(actor, step);
    return this.queries.visible(actor, step.id);
  }
}
