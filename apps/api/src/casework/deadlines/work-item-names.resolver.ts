import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { DueReportType } from '#api/casework/deadlines/due-report.type';
import { WorkItemType } from '#api/casework/deadlines/status.type';
import { loaderOf } from '#api/graphql/loader';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { InstitutionNameType } from '#api/parties/institutions/institution-name.type';
import { ReportQueries } from '#features/placements/reports/report.queries';

/** What the things that wait are called, and whose they are. */
@Resolver(() => WorkItemType)
export class WorkItemNamesResolver {
  constructor(
    private readonly needs: NeedLoader,
    private readonly reports: ReportQueries,
    private readonly institutions: InstitutionLoader,
  ) {}

  @ResolveField(() => String, {
    nullable: true,
    description: 'Of a need: its title. Null for every other kind.',
  })
  async needTitle(
    @Parent() { subject, subjectId }: WorkItemType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return subject === 'need' ? ((await this.needs.subject(context, subjectId))?.title ?? null) : null;
  }

  @ResolveField(() => DueReportType, {
    nullable: true,
    description: 'Of a report: which form, and about which need. Null for every other kind.',
  })
  async report(
    @Parent() { subject, subjectId }: WorkItemType,
    @Context() context: RequestContext,
  ): Promise<DueReportType | null> {
    if (subject !== 'report') return null;
    const loader = loaderOf<string, DueReportType | null>(context, 'due-report', async (ids) => {
      const rows = new Map((await this.reports.named(ids)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
    return loader.load(subjectId);
  }

  @ResolveField(() => InstitutionNameType, { description: 'The institution.' })
  institution(
    @Parent() { institutionId }: WorkItemType,
    @Context() context: RequestContext,
  ): Promise<InstitutionNameType> {
    return this.institutions.named(context, institutionId);
  }
}
