import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { DateTimeScalar } from '#api/graphql/scalars';
import type { PersonActor } from '#domain/kernel/actor';
import { MovingClockService } from '#features/demonstration/moving-clock.service';
import { Clock } from '#platform/clock/clock';

@Resolver()
export class DemonstrationResolver {
  constructor(
    private readonly moving: MovingClockService,
    private readonly clock: Clock,
  ) {}

  @Allow('public.read')
  @Query(() => DateTimeScalar, { description: 'The time by the product’s clock.' })
  productTime(): Date {
    return this.clock.now();
  }

  @Allow('clock.move')
  @Mutation(() => DateTimeScalar, {
    description:
      'Moves the product’s clock forward, 1 to 9600 hours; only in a demonstration. Answers the new time.',
  })
  advanceClock(
    @CurrentPerson() actor: PersonActor,
    @Args('hours', { type: () => Int }) hours: number,
  ): Promise<Date> {
    return this.moving.advance(actor, hours);
  }
}
