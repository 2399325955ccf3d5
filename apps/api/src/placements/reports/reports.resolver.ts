import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, AllowEach } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { type Step, stepCommandEnum, STEPS_DESCRIPTION } from '#api/graphql/step.type';
import { tableOf, TrailLoader } from '#api/identity/audit/trail.loader';
import { SubjectType } from '#api/marketplace/needs/subject.type';
import {
  AnswersInput,
  ReportEditInput,
  ReportFilterArgs,
  ReportStepInput,
} from '#api/placements/reports/report.input';
import { ReportLoader } from '#api/placements/reports/report.loader';
import {
  AnswersType,
  FormFieldType,
  OutputProgressType,
  ReportConnection,
  ReportStepType,
  ReportType,
  SurveyAnswerType,
} from '#api/placements/reports/report.type';
import type { Permission } from '#domain/catalogue/permissions';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { whoIs } from '#domain/kernel/who';
import { FORMS } from '#domain/placements/reports/forms';
import { reportCommandsFor } from '#domain/placements/reports/report.policy';
import { REPORT, type ReportCommand } from '#domain/placements/reports/report.states';
import { PlacementQueries } from '#features/placements/placements/placement.queries';
import type { ReportEntity } from '#features/placements/reports/report.entity';
import { ReportQueries } from '#features/placements/reports/report.queries';
import { ReportsService } from '#features/placements/reports/reports.service';
import { Clock } from '#platform/clock/clock';

/** The commands that bring nothing of their own, and who may give each. */
const PERMISSIONS = {
  accept: 'report.review',
  return: 'report.review',
  waive: 'report.review',
} as const satisfies Partial<Record<ReportCommand, Permission>>;
type Command = keyof typeof PERMISSIONS;
const CommandEnum = stepCommandEnum('Report', PERMISSIONS);

@Resolver(() => ReportType)
export class ReportsResolver {
  constructor(
    private readonly reports: ReportsService,
    private readonly queries: ReportQueries,
    private readonly placements: PlacementQueries,
    private readonly loader: ReportLoader,
    private readonly clock: Clock,
    private readonly trails: TrailLoader,
  ) {}

  @Allow('report.read')
  @Query(() => ReportType, { description: 'One report.' })
  report(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ReportType> {
    return this.queries.visible(actor, id);
  }

  @Allow('report.read')
  @Query(() => ReportConnection, {
    name: 'reports',
    description: 'The reports that you may see, the earliest due first.',
  })
  async reportList(
    @CurrentPerson() actor: PersonActor,
    @Args() filter: ReportFilterArgs,
    @Args() page: PageArgs,
  ): Promise<ReportConnection> {
    return toConnection(await this.queries.page(actor, filter, page), (report) => report);
  }

  @Allow('report.review')
  @Query(() => ReportConnection, { description: 'What was due and is not in, the longest overdue first.' })
  async overdueReports(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
  ): Promise<ReportConnection> {
    const dueBefore = this.clock.today();
    const filter = { states: ['DUE', 'DRAFT', 'OVERDUE', 'RETURNED'] as const, dueBefore };
    return toConnection(await this.queries.page(actor, filter, page), (report) => report);
  }

  @Allow('report.read')
  @Query(() => [OutputProgressType], { description: 'The outputs of a placement against their targets.' })
  async outputsOfPlacement(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<OutputProgressType[]> {
    await this.placements.visible(actor, placementId);
    return this.queries.outputsOf(placementId);
  }

  @Allow('report.write')
  @Query(() => AnswersType, {
    description: 'What is known already for a form; what was written, if somebody has begun.',
  })
  reportProposal(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<AnswersType> {
    return this.reports.proposal(actor, id) as Promise<AnswersType>;
  }

  @ResolveField(() => [FormFieldType], { description: 'What this form asks.' })
  form(@Parent() { kind }: ReportEntity): FormFieldType[] {
    return Object.entries(FORMS[kind]).map(([name, asked]) => ({ name, isRequired: asked === 'REQUIRED' }));
  }

  @ResolveField(() => SubjectType, { description: 'The need and its institution, by name.' })
  about(@Parent() report: ReportEntity, @Context() context: RequestContext) {
    return this.loader.about(context, report);
  }

  @ResolveField(() => [ReportStepType], { description: STEPS_DESCRIPTION })
  steps(
    @Parent() report: ReportEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<Step<ReportCommand>[]> {
    return this.trails.steps(context, actor, {
      on: { kind: 'report', id: report.id },
      sides: whoIs(actor, report),
      commands: reportCommandsFor(actor, report),
      ...tableOf(REPORT, report.state),
    });
  }

  @ResolveField(() => [SurveyAnswerType], { description: 'What colleagues answered, for staff.' })
  surveyAnswers(
    @Parent() report: ReportEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SurveyAnswerType[]> {
    return this.loader.surveyAnswers(context, actor, report);
  }

  @Allow('report.write')
  @Mutation(() => ReportType, { description: 'Keeps a draft.' })
  async saveReport(
    @CurrentPerson() actor: PersonActor,
    @Args('edit') edit: ReportEditInput,
    @Args('answers') answers: AnswersInput,
  ): Promise<ReportType> {
    await this.reports.save(actor, edit, answers);
    return this.queries.visible(actor, edit.id);
  }

  @Allow('report.write')
  @Mutation(() => ReportType, { description: 'Hands a report in.' })
  async submitReport(
    @CurrentPerson() actor: PersonActor,
    @Args('edit') edit: ReportEditInput,
    @Args('answers') answers: AnswersInput,
  ): Promise<ReportType> {
    await this.reports.submit(actor, edit, answers);
    return this.queries.visible(actor, edit.id);
  }

  @AllowEach(PERMISSIONS)
  @Mutation(() => ReportType, {
    description: 'Takes one of the `steps` of a report that someone else has written, with what it asks.',
  })
  async stepReport(
    @CurrentPerson() actor: PersonActor,
    @Args('command', { type: () => CommandEnum }) command: Command,
    @Args('step') step: ReportStepInput,
  ): Promise<ReportType> {
    await this.reports.step(actor, command, step);
    return this.queries.visible(actor, step.id);
  }
}
