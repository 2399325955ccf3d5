import { Injectable } from '@nestjs/common';
import type { RequestContext } from '#api/auth/request-context';
import { loaderOf } from '#api/graphql/loader';
import type { SubjectType } from '#api/marketplace/needs/subject.type';
import { type Actor } from '#domain/kernel/actor';
import { isStaffOf } from '#domain/kernel/who';
import type { ReportEntity, SurveyAnswerEntity } from '#features/placements/reports/report.entity';
import { ReportQueries } from '#features/placements/reports/report.queries';

/** What hangs on reports, one statement per request. */
@Injectable()
export class ReportLoader {
  constructor(private readonly reports: ReportQueries) {}

  /** The need and the institution that a report is about. */
  async about(
    context: RequestContext,
    { placementId, institutionId }: ReportEntity,
  ): Promise<Pick<SubjectType, 'needId' | 'institutionId'>> {
    const loader = loaderOf<string, string>(context, 'report-need', async (ids) => {
      const needs = await this.reports.needsOf(ids);
      return ids.map((id) => needs.get(id) ?? '');
    });
    return { needId: await loader.load(placementId), institutionId };
  }

  /** What colleagues answered, for staff; nothing for others. */
  surveyAnswers(context: RequestContext, actor: Actor, report: ReportEntity): Promise<SurveyAnswerEntity[]> {
    if (!isStaffOf(actor, report)) return Promise.resolve([]);
    const loader = loaderOf<string, SurveyAnswerEntity[]>(context, 'survey-answers', async (ids) => {
      const rows = await this.reports.answersTo(ids);
      return ids.map((id) => rows.filter(({ reportId }) => reportId === id));
    });
    return loader.load(report.id);
  }
}
