import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { ColleagueType, DelegationInput, DelegationType } from '#api/identity/delegations/delegation.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { InvitationQueries } from '#features/identity/accounts/invitation.queries';
import { DelegationQueries } from '#features/identity/delegations/delegation.queries';
import { DelegationRequestsService } from '#features/identity/delegations/delegation-requests.service';
import { DelegationsService } from '#features/identity/delegations/delegations.service';

@Resolver(() => DelegationType)
export class DelegationsResolver {
  constructor(
    private readonly delegations: DelegationsService,
    private readonly requests: DelegationRequestsService,
    private readonly queries: DelegationQueries,
    private readonly accounts: AccountLoader,
    private readonly invitations: InvitationQueries,
  ) {}

  @Allow('work.read')
  @Query(() => [ColleagueType], {
    description: 'Everybody else who works on cases of your programmes and countries, by name.',
  })
  colleagues(@CurrentPerson() actor: PersonActor): Promise<ColleagueType[]> {
    return this.queries.colleaguesOf(actor);
  }

  @Allow('work.read')
  @Query(() => [DelegationType], {
    description: 'Delegations of yours and to you, now or later.',
  })
  async myDelegations(@CurrentPerson() actor: PersonActor): Promise<DelegationType[]> {
    const asked = (await this.invitations.coversAskedBy(actor)).flatMap(askedOf);
    return [...(await this.queries.own(actor)).map((row) => ({ ...row, isAccepted: true })), ...asked];
  }

  @ResolveField(() => ColleagueType, { nullable: true, description: 'Who is away.' })
  async from(
    @Parent() { fromId }: DelegationType,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    return (await this.accounts.account(context).load(fromId)) ?? null;
  }

  @ResolveField(() => ColleagueType, { nullable: true, description: 'Who covers.' })
  async to(
    @Parent() { toId }: DelegationType,
    @Context() context: RequestContext,
  ): Promise<ColleagueType | null> {
    return (await this.accounts.account(context).load(toId)) ?? null;
  }

  @Allow('work.read')
  @Mutation(() => ID, {
    description:
      'Delegates your work items to a colleague for some days, once the colleague accepts. The colleague’s own roles decide which items. Answers the id of the invitation.',
  })
  delegateWork(@CurrentPerson() actor: PersonActor, @Args('input') input: DelegationInput): Promise<string> {
    return this.requests.delegate(actor, input);
  }

  @Allow('work.read')
  @Mutation(() => Boolean, {
    description: 'Ends a delegation that one has given or taken before the last day.',
  })
  async endDelegation(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.delegations.end(actor, id);
    return true;
  }
}

/** A colleague who was asked and has not answered yet. */
const askedOf = ({ id, accountId, askedBy, terms }: InvitationEntity): DelegationType[] =>
  terms.kind === 'COVER'
    ? [
        {
          id,
          fromId: askedBy,
          toId: accountId,
          startsAt: new Date(terms.startsAt),
          endsAt: new Date(terms.endsAt),
          isAccepted: false,
        },
      ]
    : [];
