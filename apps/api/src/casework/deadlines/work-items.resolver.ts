import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { CheckedPlacementType } from '#api/casework/deadlines/checked-placement.type';
import { WorkItemType } from '#api/casework/deadlines/status.type';
import { loaderOf } from '#api/graphql/loader';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { CoverLoader } from '#api/identity/delegations/cover.loader';
import { ColleagueType, CoverType } from '#api/identity/delegations/delegation.type';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { worksOn } from '#domain/casework/deadlines/bulk.rules';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';

@Resolver(() => WorkItemType)
export class WorkItemsResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly covers: CoverLoader,
    private readonly clearances: ClearanceQueries,
    private readonly candidacies: CandidacyQueries,
  ) {}

  @ResolveField(() => CandidacyType, {
    nullable: true,
    description: 'Of a candidacy: the candidacy itself. Null for every other kind.',
  })
  async candidacy(
    @Parent() { subject, subjectId }: WorkItemType,
    @Context() context: RequestContext,
  ): Promise<CandidacyType | null> {
    if (subject !== 'candidacy') return null;
    const loader = loaderOf<string, CandidacyType | null>(context, 'open-candidacy', async (ids) => {
      const rows = new Map((await this.candidacies.byIds(ids)).map((row) => [row.id, row]));
      return ids.map((id) => rows.get(id) ?? null);
    });
    return loader.load(subjectId);
  }

  @ResolveField(() => CheckedPlacementType, {
    nullable: true,
    description: 'Of a clearance: what is checked, and for which placement. Null for every other kind.',
  })
  async clearance(
    @Parent() { subject, subjectId }: WorkItemType,
    @Context() context: RequestContext,
  ): Promise<CheckedPlacementType | null> {
    if (subject !== 'clearance') return null;
    const loader = loaderOf<string, CheckedPlacementType | null>(
      context,
      'checked-placement',
      async (ids) => {
        const rows = new Map((await this.clearances.byIds(ids)).map((row) => [row.id, row]));
        return ids.map((id) => rows.get(id) ?? null);
      },
    );
    return loader.load(subjectId);
  }

  @ResolveField(() => ColleagueType, { nullable: true, description: 'Who is working on it.' })
  async assignee(
    @Parent() { assigneeId }: WorkItemType,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    return assigneeId ? ((await this.accounts.account(context).load(assigneeId)) ?? null) : null;
  }

  @ResolveField(() => CoverType, {
    nullable: true,
    description: 'Who covers now for the assignee, if that colleague’s roles reach it.',
  })
  async cover(@Parent() item: WorkItemType, @Context() context: RequestContext): Promise<CoverType | null> {
    if (!item.assigneeId) return null;
    const cover = await this.covers.of(context).load(item.assigneeId);
    if (!cover) return null;
    const { toId: accountId, endsAt: until, grants: staff } = cover;
    const colleague = { kind: 'person', accountId, professionalId: null, memberships: [], staff } as const;
    if (!worksOn(colleague, { ...item, professionalId: null })) return null;
    const account = await this.accounts.account(context).load(accountId);
    return account ? { id: account.id, displayName: account.displayName, until } : null;
  }
}
