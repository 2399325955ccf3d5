import { Args, ID, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { CountryCodeScalar } from '#api/graphql/scalars';
import { WaveReportInput } from '#api/mapping/waves/wave-report.input';
import {
  SurveyReportType,
  surveyReportType,
  WaveReportType,
  waveReportType,
} from '#api/mapping/waves/wave-report.type';
import type { PersonActor } from '#domain/kernel/actor';
import { WaveReportQueries } from '#features/mapping/waves/wave-report.queries';
import { WaveReportsService } from '#features/mapping/waves/wave-reports.service';

/** What came of surveys: written by staff, read by everybody. */
@Resolver()
export class WaveReportsResolver {
  constructor(
    private readonly queries: WaveReportQueries,
    private readonly reports: WaveReportsService,
  ) {}

  @Allow('public.read')
  @Query(() => [SurveyReportType], { description: 'The newest hundred published reports.' })
  async surveyReports(
    @Args('country', {
      type: () => CountryCodeScalar,
      nullable: true,
      description: 'Only of this heritage country.',
    })
    country?: string | null,
  ): Promise<SurveyReportType[]> {
    return (await this.queries.list(country ?? null)).map(surveyReportType);
  }

  @Allow('public.read')
  @Query(() => SurveyReportType, {
    description: 'A published report; one that was withdrawn says why and has no figures.',
  })
  async surveyReport(@Args('id', { type: () => ID }) id: string): Promise<SurveyReportType> {
    return surveyReportType(await this.queries.one(id));
  }

  @Allow('wave.read')
  @Query(() => WaveReportType, {
    description: 'What is written about a survey, and what would be published.',
  })
  async waveReport(
    @CurrentPerson() actor: PersonActor,
    @Args('waveId', { type: () => ID }) waveId: string,
  ): Promise<WaveReportType> {
    return waveReportType(await this.queries.preview(actor, waveId));
  }

  @Allow('wave.write')
  @Mutation(() => WaveReportType, { description: 'Writes the report of a closed survey; answers it.' })
  async writeWaveReport(
    @CurrentPerson() actor: PersonActor,
    @Args('waveId', { type: () => ID }) waveId: string,
    @Args('version', { type: () => Int }) version: number,
    @Args('report') report: WaveReportInput,
  ): Promise<WaveReportType> {
    await this.reports.write(actor, waveId, version, report);
    return waveReportType(await this.queries.preview(actor, waveId));
  }
}
