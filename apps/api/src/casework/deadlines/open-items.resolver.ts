import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { worksOn } from '#domain/casework/deadlines/bulk.rules';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import type { RequestContext } from '#api/auth/request-context';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { ColleagueType, StandInType } from '#api/identity/delegations/delegation.type';
import { StandInLoader } from '#api/identity/delegations/stand-in.loader';
import { CheckedPlacementType } from '#api/casework/deadlines/checked-placement.type';
import { OpenItemType } from '#api/casework/deadlines/standing.type';
import { loaderOf } from '#api/graphql/loader';
import { CandidacyQueries } from '#features/marketplace/candidacies/candidacy.queries';
import { ClearanceQueries } from '#features/placements/clearances/clearance.queries';

@Resolver(() => OpenItemType)
export class OpenItemsResolver {
  constructor(
    private readonly accounts: AccountLoader,
    private readonly standIns: StandInLoader,
    private readonly clearances: ClearanceQueries,
    private readonly candidacies: CandidacyQueries,
  ) {}

  @ResolveField(() => CandidacyType, {
    nullable: true,
    description: 'Of a candidacy: the candidacy itself. Null for every other kind.',
  })
  async candidacy(
    @Parent() { subject, subjectId }: OpenItemType,
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
    @Parent() { subject, subjectId }: OpenItemType,
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
    @Parent() { assigneeId }: OpenItemType,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    return assigneeId ? ((await this.accounts.account(context).load(assigneeId)) ?? null) : null;
  }

  @ResolveField(() => StandInType, {
    nullable: true,
    description: 'Who covers now for the assignee, if that colleague’s roles reach it.',
  })
  async standIn(
    @Parent() item: OpenItemType,
    @Context() context: RequestContext,
  ): Promise<StandInType | null> {
    if (!item.assigneeId) return null;
    const standIn = await this.standIns.of(context).load(item.assigneeId);
    if (!standIn) return null;
    const { toId: accountId, endsAt: until, grants: staff } = standIn;
    const colleague = { kind: 'person', accountId, professionalId: null, memberships: [], staff } as const;
    if (!worksOn(colleague, { ...item, professionalId: null })) return null;
    const account = await this.accounts.account(context).load(accountId);
    return account ? { id: account.id, displayName: account.displayName, until } : null;
  }
}
