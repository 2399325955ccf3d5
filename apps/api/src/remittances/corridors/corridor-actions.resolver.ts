import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { RequestContext } from '#api/auth/request-context';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { ColleagueType } from '#api/identity/delegations/delegation.type';
import { CorridorActionType } from '#api/remittances/corridors/dear-corridor.type';

@Resolver(() => CorridorActionType)
export class CorridorActionsResolver {
  constructor(private readonly accounts: AccountLoader) {}

  @ResolveField(() => ColleagueType, { nullable: true, description: 'Who does it, by name.' })
  async owner(
    @Parent() { ownerId }: CorridorActionType,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    return (await this.accounts.account(context).load(ownerId)) ?? null;
  }
}
