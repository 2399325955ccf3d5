import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { InvitationType } from '#api/parties/invitations/invitation.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { InvitationQueries } from '#features/identity/accounts/invitation.queries';
import { InvitationAnswersService } from '#features/parties/invitations/invitation-answers.service';

type Fields = Omit<InvitationType, 'institutionName' | 'askedBy'>;

/** What a person is asked to accept, and the answer. */
@Resolver(() => InvitationType)
export class InvitationsResolver {
  constructor(
    private readonly answers: InvitationAnswersService,
    private readonly queries: InvitationQueries,
    private readonly accounts: AccountLoader,
    private readonly institutions: InstitutionLoader,
  ) {}

  @Allow('account.own')
  @Query(() => [InvitationType], { description: 'What waits for your answer, the newest first.' })
  async myInvitations(@CurrentPerson() actor: PersonActor): Promise<(Fields & InvitationEntity)[]> {
    return (await this.queries.own(actor)).map((row) => ({ ...row, ...fieldsOf(row) }));
  }

  @ResolveField(() => String, { nullable: true, description: 'The institution that you would speak for.' })
  async institutionName(
    @Parent() { institutionId }: InvitationEntity,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (!institutionId) return null;
    return (await this.institutions.institution(context, institutionId))?.name ?? null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Who asks; null when the product does.' })
  async askedBy(
    @Parent() { askedBy }: InvitationEntity,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (askedBy.startsWith('system:')) return null;
    return (await this.accounts.account(context).load(askedBy))?.displayName ?? null;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Accepts or declines an invitation of your own.' })
  async answerInvitation(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
    @Args('accept', { description: 'False declines it.' }) accept: boolean,
  ): Promise<boolean> {
    await (accept ? this.answers.accept(actor, id) : this.answers.decline(actor, id));
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description: 'Takes back an invitation that you sent, or that you could send as well.',
  })
  async withdrawInvitation(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.answers.withdraw(actor, id);
    return true;
  }
}

/** The terms as the fields of their kind; the others are null. */
function fieldsOf({ id, kind, askedAt, expiresAt, terms }: InvitationEntity): Fields {
  const none = {
    institutionRole: null,
    staffRole: null,
    programmeId: null,
    country: null,
    startsAt: null,
    endsAt: null,
  };
  const common = { id, kind, askedAt, expiresAt, ...none };
  switch (terms.kind) {
    case 'MEMBERSHIP':
      return { ...common, institutionRole: terms.role };
    case 'ROLE':
      return { ...common, staffRole: terms.role, programmeId: terms.programmeId, country: terms.country };
    case 'COVER':
      return { ...common, startsAt: new Date(terms.startsAt), endsAt: new Date(terms.endsAt) };
  }
}
