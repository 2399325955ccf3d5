import { Args, Query, Resolver } from '@nestjs/graphql';
import type { PersonActor } from '#domain/actor';
import { type KpiDefinition, KPIS } from '#domain/monitoring/kpis';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { KpiFilterArgs, KpiType } from '#api/monitoring/kpi.type';
import { KpiQueries } from '#features/monitoring/kpi.queries';

@Resolver()
export class KpisResolver {
  constructor(private readonly kpis: KpiQueries) {}

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
}
