import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { InstitutionLoader } from '#api/institutions/institution.loader';
import { NeedLoader } from '#api/needs/need.loader';
import { SubjectType } from '#api/needs/subject.type';

/** The words of a title, for whoever may see the thing that it stands over. */
@Resolver(() => SubjectType)
export class SubjectResolver {
  constructor(
    private readonly needs: NeedLoader,
    private readonly institutions: InstitutionLoader,
  ) {}

  @ResolveField()
  async needTitle(@Parent() { needId }: SubjectType, @Context() context: RequestContext): Promise<string> {
    return (await this.needs.need(context, needId))?.title ?? '';
  }

  @ResolveField()
  async institutionName(
    @Parent() { institutionId }: SubjectType,
    @Context() context: RequestContext,
  ): Promise<string> {
    return (await this.institutions.institution(context, institutionId))?.name ?? '';
  }
}
