import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { RecentAnswers } from '#api/http/recent-answers';
import { KpiFilterArgs, KpiType } from '#api/insight/kpis/kpi.type';
import { type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import type { PersonActor } from '#domain/kernel/actor';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';

/** How old figures may be. */
const KEPT_MS = 20_000;

@Resolver()
export class KpisResolver {
  private readonly recent = new RecentAnswers<KpiType[]>(KEPT_MS);

  constructor(private readonly kpis: KpiQueries) {}

  @Allow('kpi.read')
  @Query(() => [KpiType], {
    name: 'kpis',
    description:
      'The figures of the programme within your reach, with their definitions; up to 20 seconds old.',
  })
  kpiList(@CurrentPerson() actor: PersonActor, @Args() asked: KpiFilterArgs): Promise<KpiType[]> {
    return this.recent.of(actor, asked, () => this.figures(actor, asked));
  }

  private async figures(actor: PersonActor, { codes, ...filter }: KpiFilterArgs): Promise<KpiType[]> {
    const figures = await this.kpis.figures(actor, filter, codes ?? undefined);
    return [...figures].map(([code, rows]) => {
      const { question, group, measures }: KpiDefinition = KPIS[code];
      const named = Object.entries(measures).map(([name, measure]) => ({ name, ...measure }));
      return { code, question, group: group ?? null, measures: named, figures: rows };
    });
  }
}
