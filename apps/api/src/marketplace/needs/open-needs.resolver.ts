import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import type { RequestContext } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { OpenNeedFilterArgs } from '#api/marketplace/needs/need-filter.input';
import { OpenNeedConnection, OpenNeedType } from '#api/marketplace/needs/open-need.type';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import type { NeedEntity } from '#features/marketplace/needs/need.entity';
import { NeedQueries } from '#features/marketplace/needs/need.queries';

/** What anyone may read of published needs: no author, counterpart, decision or state. */
@Resolver(() => OpenNeedType)
export class OpenNeedsResolver {
  constructor(
    private readonly needs: NeedQueries,
    private readonly institutions: InstitutionLoader,
  ) {}

  @Allow('public.read')
  @Query(() => OpenNeedConnection, { description: 'The needs that are published now; no account is needed.' })
  async openNeeds(@Args() filter: OpenNeedFilterArgs, @Args() page: PageArgs): Promise<OpenNeedConnection> {
    return toConnection(await this.needs.open(filter, page), (need) => need);
  }

  @Allow('public.read')
  @Query(() => OpenNeedType, { description: 'A published need; no account is needed.' })
  openNeed(@Args('id', { type: () => ID }) id: string): Promise<OpenNeedType> {
    return this.needs.openOne(id);
  }

  @ResolveField(() => String, { nullable: true, description: 'The name of the institution that asks.' })
  async institution(
    @Parent() { institutionId }: NeedEntity,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.institutions.institution(context, institutionId))?.name ?? null;
  }
}
