import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { DateScalar } from '#api/graphql/scalars';
import { PlacementStepInput } from '#api/placements/placements/placement.input';
import { PlacementType } from '#api/placements/placements/placement.type';
import { EarlyEndInput } from '#api/placements/placements/placement-work.input';
import type { PersonActor } from '#domain/kernel/actor';
import type { IsoDate } from '#domain/kernel/dates';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import { PlacementCourseService } from '#features/placements/placements/placement-course.service';

/** The steps of the work that bring a day of their own. */
@Resolver()
export class PlacementCourseResolver {
  constructor(
    private readonly course: PlacementCourseService,
    private readonly queries: PlacementQueries,
  ) {}

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
}
