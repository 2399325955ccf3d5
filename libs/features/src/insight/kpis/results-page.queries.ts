import { Injectable } from '@nestjs/common';
import type { KpiCode } from '#domain/insight/kpis/kpis';
import { outsideReader } from '#domain/insight/kpis/reader.rules';
import { type FigureName, isSameFigure, type Period, TARGETED } from '#domain/insight/kpis/target.rules';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { KpiQueries } from '#features/insight/kpis/kpi.queries';
import { KpiTargetQueries } from '#features/insight/kpis/kpi-target.queries';
import { KpiTrendQueries } from '#features/insight/kpis/kpi-trend.queries';
import type { PageFigure, ResultsPage } from '#features/insight/kpis/results-page';
import { ProgrammeQueries } from '#features/parties/programmes/programme.queries';

/** Which results: of a programme in a period, in one host country or in all. */
export interface ResultsAsked extends Period {
  readonly programmeId: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null;
}

const name = (code: KpiCode, measure: string, group: string | null = null): FigureName => ({
  ...{ code, measure, group },
});
const FIRST = [
  name('PEOPLE_TRAINED', 'people', 'ALL'),
  name('WOMENS_SHARE', 'share', 'TRAINED'),
  name('OUTPUTS_REACHED', 'reached'),
  name('NEEDS_AND_FILL', 'published'),
  name('NEEDS_AND_FILL', 'fillRate'),
  name('SATISFACTION', 'rating', 'HOST'),
];
const STAGES = ['APPLIED', 'SHORTLISTED', 'SELECTED', 'ACTIVE', 'COMPLETED'].map((state) =>
  name('FUNNEL', 'reached', state),
);
const TIMES = [
  name('APPROVAL', 'median'),
  name('TIME_TO', 'median', 'SHORTLIST'),
  name('HOST_RESPONSE', 'median'),
  name('TIME_TO', 'median', 'PLACEMENT'),
];
const MONTHS = [name('FUNNEL', 'reached', 'ACTIVE'), name('PEOPLE_TRAINED', 'people', 'ALL')];

/** What is on the page of results. It goes to people outside: whoever makes it, it holds what anybody may read. */
@Injectable()
export class ResultsPageQueries {
  constructor(
    private readonly kpis: KpiQueries,
    private readonly trends: KpiTrendQueries,
    private readonly targets: KpiTargetQueries,
    private readonly programmes: ProgrammeQueries,
    private readonly accounts: AccountQueries,
  ) {}

  /** Throws NOT_FOUND for a programme that there is not. */
  async page(madeBy: string, asked: ResultsAsked, madeOn: string): Promise<ResultsPage> {
    const { programmeId, country, from, to } = asked;
    const filter = { programmeId, country, from, to };
    const { name: programme } = await this.programmes.one(programmeId);
    const anybody = outsideReader(programmeId, country);
    const [[author], figures, trends, targets] = await Promise.all([
      this.accounts.byIds([madeBy]),
      this.kpis.figures(
        anybody,
        filter,
        [...FIRST, ...STAGES, ...TIMES].map(({ code }) => code),
      ),
      this.trends.trends(anybody, filter),
      // Targets are of the whole programme.
      country === null ? this.targets.ofPeriod(programmeId, { from, to }) : [],
    ]);
    const withTarget = (one: FigureName): PageFigure => ({
      ...one,
      aim: TARGETED.find((known) => isSameFigure(known, one))?.aim ?? 'AT_LEAST',
      target: targets.find((target) => isSameFigure(target, one))?.value ?? null,
      figure:
        figures.get(one.code)?.find(({ measure, group }) => measure === one.measure && group === one.group) ??
        null,
    });
    return {
      ...{ programme, country, period: { from, to }, madeOn, madeBy: author?.displayName ?? '' },
      first: FIRST.map(withTarget),
      stages: STAGES.map(withTarget),
      times: TIMES.map(withTarget),
      months: MONTHS.flatMap((one) => trends.filter((trend) => isSameFigure(trend, one))),
    };
  }
}
