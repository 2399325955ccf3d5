import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { SexEnum } from '#api/insight/kpis/kpi.type';
import type { Sex } from '#domain/insight/equality/equality';
import type { PersonActor } from '#domain/kernel/actor';
import { EqualityQueries } from '#features/insight/equality/equality.queries';
import { EqualityService } from '#features/insight/equality/equality.service';

/** What people tell about themselves for statistics alone. */
@Resolver()
export class EqualityResolver {
  constructor(
    private readonly equality: EqualityService,
    private readonly queries: EqualityQueries,
  ) {}

  @Allow('professional.own')
  @Query(() => SexEnum, {
    nullable: true,
    description: 'Your answer, for statistics only; null when you gave none, or withdrew it.',
  })
  equalityAnswer(@CurrentPerson() actor: PersonActor): Promise<Sex | null> {
    return this.queries.ownAnswer(actor);
  }

  @Allow('professional.own')
  @Mutation(() => Boolean, {
    description:
      'Tells your sex for statistics alone, or with null takes it back; asks for your consent to statistics.',
  })
  async answerEqualityQuestion(
    @CurrentPerson() actor: PersonActor,
    @Args('sex', { type: () => SexEnum, nullable: true }) sex: Sex | null,
  ): Promise<boolean> {
    await this.equality.answer(actor, sex);
    return true;
  }
}
