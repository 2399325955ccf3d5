import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { WordsScalar } from '#api/graphql/scalars';
import { PersonInput, StaffGrantInput } from '#api/identity/accounts/account.input';
import { AccountConnection } from '#api/identity/accounts/account.type';
import type { PersonActor } from '#domain/kernel/actor';
import { AccountQueries } from '#features/identity/accounts/account.queries';
import { StaffService } from '#features/identity/accounts/staff.service';

@Resolver()
export class StaffResolver {
  constructor(
    private readonly staff: StaffService,
    private readonly accounts: AccountQueries,
  ) {}

  @Allow('staff.manage')
  @Query(() => AccountConnection, {
    description:
      'Everyone with a role of IOM staff whose programmes and countries your role of an administrator reaches, all of them.',
  })
  async staffAccounts(
    @CurrentPerson() actor: PersonActor,
    @Args() page: PageArgs,
  ): Promise<AccountConnection> {
    return toConnection(await this.accounts.staff(actor, page), (account) => account);
  }

  @Allow('staff.manage')
  @Mutation(() => ID, {
    description:
      'Asks a person to take a role, by email; it holds once the person accepts. Answers the id of the invitation.',
  })
  inviteStaff(
    @CurrentPerson() actor: PersonActor,
    @Args('person') person: PersonInput,
    @Args('grant') grant: StaffGrantInput,
  ): Promise<string> {
    return this.staff.invite(actor, person, grant);
  }

  @Allow('staff.manage')
  @Mutation(() => Boolean, { description: 'Asks a person to take a role; it holds once the person accepts.' })
  async grantStaffRole(
    @CurrentPerson() actor: PersonActor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('grant') grant: StaffGrantInput,
  ): Promise<boolean> {
    await this.staff.grant(actor, accountId, grant);
    return true;
  }

  @Allow('staff.manage')
  @Mutation(() => Boolean, { description: 'Revokes a role, at once.' })
  async revokeStaffRole(
    @CurrentPerson() actor: PersonActor,
    @Args('grantId', { type: () => ID }) grantId: string,
  ): Promise<boolean> {
    await this.staff.revoke(actor, grantId);
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Resigns one of your roles, at once.' })
  async resignStaffRole(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.staff.resign(actor, id);
    return true;
  }

  @Allow('account.suspend')
  @Mutation(() => Boolean, { description: 'Shuts a person out at once.' })
  async suspendAccount(
    @CurrentPerson() actor: PersonActor,
    @Args('accountId', { type: () => ID }) accountId: string,
    @Args('reason', { type: () => WordsScalar }) reason: string,
  ): Promise<boolean> {
    await this.staff.suspend(actor, accountId, reason);
    return true;
  }

  @Allow('account.suspend')
  @Mutation(() => Boolean, { description: 'Lets a suspended person in again.' })
  async restoreAccount(
    @CurrentPerson() actor: PersonActor,
    @Args('accountId', { type: () => ID }) accountId: string,
  ): Promise<boolean> {
    await this.staff.restore(actor, accountId);
    return true;
  }
}
