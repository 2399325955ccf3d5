import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/actor';
import type { Sex } from '#domain/monitoring/equality';
import { type KpiDefinition, KPIS } from '#domain/monitoring/kpis';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { KpiFilterArgs, KpiType, SexEnum } from '#api/monitoring/kpi.type';
import { EqualityService } from '#features/monitoring/equality.service';
import { KpiQueries } from '#features/monitoring/kpi.queries';

@Resolver()
export class KpisResolver {
  constructor(
    private readonly kpis: KpiQueries,
    private readonly equality: EqualityService,
  ) {}

  @Allow('kpi.read')
  @Query(() => [KpiType], {
    name: 'kpis',
    description: 'The figures of the programme within your reach, with their definitions.',
  })
  async kpiList(
    @CurrentPerson() actor: PersonActor,
    @Args() { codes, ...filter }: KpiFilterArgs,
  ): Promise<KpiType[]> {
    const figures = await this.kpis.figures(actor, filter, codes ?? undefined);
    return [...figures].map(([code, rows]) => {
      const { question, group, measures }: KpiDefinition = KPIS[code];
      const named = Object.entries(measures).map(([name, measure]) => ({ name, ...measure }));
      return { code, question, group: group ?? null, measures: named, figures: rows };
    });
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
