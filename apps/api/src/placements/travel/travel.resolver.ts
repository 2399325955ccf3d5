import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { TravelPlanInput } from '#api/placements/travel/travel.input';
import { TravelGapEnum, TravelPlanType } from '#api/placements/travel/travel.type';
import type { PersonActor } from '#domain/kernel/actor';
import { type TravelGap, travelGaps } from '#domain/placements/travel/travel.rules';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import type { TravelPlanEntity } from '#features/placements/travel/travel.entity';
import { TravelQueries } from '#features/placements/travel/travel.queries';
import { TravelService } from '#features/placements/travel/travel.service';

/** Journeys to a placement and back. */
@Resolver(() => TravelPlanType)
export class TravelResolver {
  constructor(
    private readonly service: TravelService,
    private readonly queries: TravelQueries,
    private readonly placements: PlacementQueries,
  ) {}

  @Allow('travel.read')
  @Query(() => TravelPlanType, {
    nullable: true,
    description: 'The plan of the journey to a placement; null where there is none.',
  })
  travelPlan(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<TravelPlanType | null> {
    return this.queries.of(actor, placementId);
  }

  @Classified('SPECIAL')
  @ResolveField(() => [TravelGapEnum], { description: 'What is missing for the days of the work.' })
  async gaps(@Parent() plan: TravelPlanEntity): Promise<TravelGap[]> {
    const [placement] = await this.placements.byIds([plan.placementId]);
    return placement ? travelGaps(plan, placement.endsOn) : [];
  }

  @Allow('travel.write')
  @Mutation(() => TravelPlanType, {
    description: 'Saves the plan of the journey to a placement on site; refuses STALE_VERSION, BAD_INPUT.',
  })
  async planTravel(
    @CurrentPerson() actor: PersonActor,
    @Args('plan') { placementId, version, ...plan }: TravelPlanInput,
  ): Promise<TravelPlanType | null> {
    await this.service.plan(actor, placementId, version, plan);
    return this.queries.of(actor, placementId);
  }
}
