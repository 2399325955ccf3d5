import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { TokenScalar } from '#api/graphql/scalars';
import { AnswersInput } from '#api/placements/reports/report.input';
import { ColleagueSurveyType } from '#api/placements/reports/report.type';
import type { PersonActor } from '#domain/kernel/actor';
import { ReportQueries } from '#features/placements/reports/report.queries';
import { SurveysService } from '#features/placements/reports/surveys.service';
import { Clock } from '#platform/clock/clock';

@Resolver()
export class SurveysResolver {
  constructor(
    private readonly surveys: SurveysService,
    private readonly reports: ReportQueries,
    private readonly clock: Clock,
  ) {}

  @Allow('survey.share')
  @Mutation(() => String, { description: 'Makes a link to the survey of colleagues; it is shown this once.' })
  createSurveyLink(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<string> {
    return this.surveys.createLink(actor, placementId);
  }

  @Allow('public.read')
  @Query(() => ColleagueSurveyType, { description: 'The survey behind a link; no account is needed.' })
  colleagueSurvey(@Args('token', { type: () => TokenScalar }) token: string): Promise<ColleagueSurveyType> {
    return this.reports.survey(token, this.clock.now());
  }

  @Allow('public.read')
  @Mutation(() => Boolean, { description: 'Answers a survey; nobody learns who did.' })
  async answerColleagueSurvey(
    @Args('token', { type: () => TokenScalar }) token: string,
    @Args('answers') answers: AnswersInput,
  ): Promise<boolean> {
    await this.surveys.answer(token, answers);
    return true;
  }
}
