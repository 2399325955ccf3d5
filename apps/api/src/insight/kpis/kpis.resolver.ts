import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { DateScalar } from '#api/graphql/scalars';
import { RecentAnswers } from '#api/http/recent-answers';
import { KpiArgs, KpiFilterArgs, KpiType } from '#api/insight/kpis/kpi.type';
import { KpiTrendType } from '#api/insight/kpis/kpi-trend.type';
import type { KpiFigure } from '#domain/insight/kpis/guarded.rules';
import { type KpiCode, type KpiDefinition, KPIS } from '#domain/insight/kpis/kpis';
import { staffReader } from '#domain/insight/kpis/reader.rules';
import type { PersonActor } from '#domain/kernel/actor';
import { InstitutionFiguresQueries } from '#features/insight/kpis/institution-figures.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { KpiTrendQueries } from '#features/insight/kpis/kpi-trend.queries';

/** How old figures may be. */
const KEPT_MS = 20_000;

@Resolver()
export class KpisResolver {
  private readonly recent = new RecentAnswers<KpiType[]>(KEPT_MS);

  constructor(
    private readonly kpis: KpiQueries,
    private readonly months: KpiTrendQueries,
    private readonly institutions: InstitutionFiguresQueries,
  ) {}

  @Allow('kpi.read')
  @Query(() => [KpiType], {
    name: 'kpis',
    description:
      'The figures of the programme within your reach, with their definitions; up to 20 seconds old.',
  })
  kpiList(@CurrentPerson() actor: PersonActor, @Args() asked: KpiArgs): Promise<KpiType[]> {
    const { codes, ...filter } = asked;
    return this.recent.of(actor, asked, async () =>
      withDefinitions(await this.kpis.figures(staffReader(actor), filter, codes ?? undefined)),
    );
  }

  @Allow('kpi.read')
  @Query(() => [KpiTrendType], {
    description:
      'Figures month by month within your reach: whole months to the last day asked for, else to today; a year of them where no first day is asked for, 36 at most.',
  })
  async kpiTrends(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: KpiFilterArgs,
  ): Promise<KpiTrendType[]> {
    const trends = await this.months.trends(staffReader(actor), filter);
    return trends.map((trend) => {
      const { measures }: KpiDefinition = KPIS[trend.code];
      return { ...trend, unit: measures[trend.measure]?.unit ?? 'COUNT' };
    });
  }

  @Allow('institution.figures')
  @Query(() => [KpiType], {
    description:
      'The figures of one institution, for its own people and for staff whose role reaches it. Refuses NOT_FOUND.',
  })
  async institutionKpis(
    @CurrentPerson() actor: PersonActor,
    @Args('institutionId', { type: () => ID, description: 'The institution.' }) institutionId: string,
    @Args('from', { type: () => DateScalar, nullable: true, description: 'First day of the period.' })
    from?: string | null,
    @Args('to', { type: () => DateScalar, nullable: true, description: 'Last day of the period.' })
    to?: string | null,
  ): Promise<KpiType[]> {
    const period = { ...(from && { from }), ...(to && { to }) };
    return withDefinitions(await this.institutions.of(actor, institutionId, period));
  }
}

const withDefinitions = (figures: ReadonlyMap<KpiCode, KpiFigure[]>): KpiType[] =>
  [...figures].map(([code, rows]) => {
    const { question, group, measures }: KpiDefinition = KPIS[code];
    const named = Object.entries(measures).map(([name, measure]) => ({ name, ...measure }));
    return { code, question, group: group ?? null, measures: named, figures: rows };
  });
