import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import { SubjectType } from '#api/marketplace/needs/subject.type';

/** The words of a title, for whoever may see the thing that it names. */
@Resolver(() => SubjectType)
export class SubjectResolver {
  constructor(private readonly needs: NeedLoader) {}

  @ResolveField()
  async needTitle(@Parent() { needId }: SubjectType, @Context() context: RequestContext): Promise<string> {
    return (await this.needs.subject(context, needId))?.title ?? '';
  }

  @ResolveField()
  async institutionName(
    @Parent() { needId }: SubjectType,
    @Context() context: RequestContext,
  ): Promise<string> {
    return (await this.needs.subject(context, needId))?.institution ?? '';
  }
}
