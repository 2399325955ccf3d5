import { Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import { InstitutionType } from '#api/parties/institutions/institution.type';
import { SentInvitationType } from '#api/parties/invitations/invitation.type';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { mayManagePeople } from '#domain/parties/institutions/institution.policy';
import type { InvitationEntity } from '#features/identity/accounts/invitation.entity';
import { InvitationQueries } from '#features/identity/accounts/invitation.queries';
import type { InstitutionEntity } from '#features/parties/institutions/institution.entity';

/** What was asked of others and waits for their answer, for those who may ask it. */
@Resolver(() => InstitutionType)
export class SentInvitationsResolver {
  constructor(
    private readonly queries: InvitationQueries,
    private readonly institutions: InstitutionLoader,
  ) {}

  @ResolveField(() => [SentInvitationType], {
    description:
      'Who was asked to speak for it and has not answered; for its owners and case officers, empty for everyone else.',
  })
  async invitations(
    @Parent() row: InstitutionEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<SentInvitationType[]> {
    const programmeIds = await this.institutions.programmeIds(context, row.id);
    if (!mayManagePeople(actor, { ...row, programmeIds })) return [];
    return (await this.institutions.invitations(context, row.id)).map(sentOf);
  }

  @Allow('staff.manage')
  @Query(() => [SentInvitationType], {
    description:
      'Roles of IOM staff within your reach that were offered and not accepted yet, the oldest first.',
  })
  async staffInvitations(@CurrentPerson() actor: PersonActor): Promise<SentInvitationType[]> {
    return (await this.queries.ofRoles(actor)).map(sentOf);
  }
}

/** Nothing but what was typed. */
const sentOf = ({
  id,
  email,
  displayName,
  terms,
  askedAt,
  expiresAt,
}: InvitationEntity): SentInvitationType => ({
  id,
  email,
  displayName,
  institutionRole: terms.kind === 'MEMBERSHIP' ? terms.role : null,
  staffRole: terms.kind === 'ROLE' ? terms.role : null,
  askedAt,
  expiresAt,
});
