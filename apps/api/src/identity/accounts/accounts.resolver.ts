import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { EmailAddressScalar, PasswordScalar, TokenScalar } from '#api/graphql/scalars';
import { AccountSettingsInput, RegisterInput } from '#api/identity/accounts/account.input';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import {
  AccountType,
  MembershipType,
  PermissionEnum,
  StaffGrantType,
} from '#api/identity/accounts/account.type';
import { type Permission, permissionsOf } from '#domain/catalogue/permissions';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { AccountsService } from '#features/identity/accounts/accounts.service';
import { InvitationAnswersService } from '#features/parties/invitations/invitation-answers.service';

@Resolver(() => AccountType)
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly answers: InvitationAnswersService,
    private readonly loader: AccountLoader,
  ) {}

  @Allow('account.own')
  @Query(() => AccountType, { description: 'The signed-in person.' })
  async me(@CurrentPerson() actor: PersonActor, @Context() context: RequestContext): Promise<AccountType> {
    const account = await this.loader.account(context).load(actor.accountId);
    if (!account) throw new DomainError('NOT_FOUND');
    return account;
  }

  @ResolveField(() => [StaffGrantType], { description: 'The roles of IOM staff that the person holds.' })
  grants(@Parent() account: AccountType, @Context() context: RequestContext): Promise<StaffGrantType[]> {
    return this.loader.grants(context).load(account.id);
  }

  @ResolveField(() => [MembershipType], {
    description: 'The institutions for which the person is a focal point; only one’s own.',
  })
  memberships(@Parent() account: AccountType, @CurrentActor() actor: Actor): readonly MembershipType[] {
    return actor.kind === 'person' && actor.accountId === account.id ? actor.memberships : [];
  }

  @ResolveField(() => [PermissionEnum], {
    description:
      'What the person may call somewhere, by all roles and memberships together; only one’s own. Show and hide by it: ' +
      'a role that reaches one programme or country gives the permission, and each row says what may be done with it.',
  })
  permissions(@Parent() account: AccountType, @CurrentActor() actor: Actor): readonly Permission[] {
    return actor.kind === 'person' && actor.accountId === account.id ? permissionsOf(actor) : [];
  }

  @Allow('public.read')
  @Mutation(() => ID, {
    description:
      'Registers a person and sends a link to confirm the email address. Answers the account’s id.',
  })
  register(@CurrentActor() actor: Actor, @Args('input') input: RegisterInput): Promise<string> {
    return this.accounts.register(actor, input);
  }

  @Allow('public.read')
  @Mutation(() => Boolean, { description: 'Confirms an email address by the token of the link.' })
  async confirmEmail(@Args('token', { type: () => TokenScalar }) token: string): Promise<boolean> {
    await this.accounts.confirm(token);
    return true;
  }

  @Allow('public.read')
  @Mutation(() => Boolean, {
    description: 'Sends a link to choose a new password, if the address is known. Answers alike in any case.',
  })
  async requestPasswordReset(
    @Args('email', { type: () => EmailAddressScalar }) email: string,
  ): Promise<boolean> {
    await this.accounts.requestPasswordReset(email);
    return true;
  }

  @Allow('public.read')
  @Mutation(() => Boolean, {
    description: 'Sets a new password by the token of a reset link; ends every session.',
  })
  async resetPassword(
    @Args('token', { type: () => TokenScalar }) token: string,
    @Args('password', { type: () => PasswordScalar }) password: string,
  ): Promise<boolean> {
    await this.accounts.setPassword(token, password, 'RESET');
    return true;
  }

  @Allow('public.read')
  @Mutation(() => Boolean, {
    description:
      'Accepts an invitation by the token of its link and chooses a password. To use the link is to accept what it was for.',
  })
  async acceptInvitation(
    @Args('token', { type: () => TokenScalar }) token: string,
    @Args('password', { type: () => PasswordScalar }) password: string,
  ): Promise<boolean> {
    await this.answers.acceptByLink(await this.accounts.setPassword(token, password, 'INVITE'));
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Changes your name, language or time zone.' })
  async changeAccountSettings(
    @CurrentPerson() actor: PersonActor,
    @Args('input') input: AccountSettingsInput,
  ): Promise<boolean> {
    await this.accounts.changeSettings(actor, input);
    return true;
  }
}
