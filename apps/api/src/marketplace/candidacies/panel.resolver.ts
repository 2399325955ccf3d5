import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { CaseOfficerLoader } from '#api/identity/accounts/case-officer.loader';
import {
  CandidacyType,
  PanelCandidateType,
  PanelMemberType,
  SideEnum,
} from '#api/marketplace/candidacies/candidacy.type';
import { InstitutionLoader } from '#api/parties/institutions/institution.loader';
import type { Actor } from '#domain/kernel/actor';
import { mayReadNotes } from '#domain/marketplace/candidacies/candidacy.policy';
import type { Side } from '#domain/marketplace/candidacies/panel.rules';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';

/** The names of a panel. */
@Resolver(() => PanelMemberType)
export class PanelMembersResolver {
  constructor(private readonly accounts: AccountLoader) {}

  @ResolveField(() => String, { nullable: true, description: 'How the member would like to be called.' })
  async displayName(
    @Parent() { accountId }: PanelMemberType,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return (await this.accounts.account(context).load(accountId))?.displayName ?? null;
  }
}

/** What those who interview need to know; never for the professional. */
@Resolver(() => CandidacyType)
export class PanelResolver {
  constructor(
    private readonly institutions: InstitutionLoader,
    private readonly officers: CaseOfficerLoader,
  ) {}

  @ResolveField(() => [SideEnum], {
    description: 'The sides that have said that they prefer this person; for the institution and staff.',
  })
  preferredBy(@Parent() row: CandidacyEntity, @CurrentActor() actor: Actor): Side[] {
    return mayReadNotes(actor, { ...row, isHeld: false }) ? row.preferredBy : [];
  }

  @Classified('NOTES')
  @ResolveField(() => [PanelCandidateType], {
    description: 'Who could sit on the panel: focal points and case officers; for the institution and staff.',
  })
  async panelCandidates(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<PanelCandidateType[]> {
    if (!mayReadNotes(actor, { ...row, isHeld: false })) return [];
    const [hosts, officers] = await Promise.all([
      this.institutions.focalPoints(context, row.institutionId),
      this.officers.at(context, { programmeIds: [row.programmeId], country: row.country }),
    ]);
    return [
      ...hosts.map(({ accountId, displayName }) => ({ accountId, displayName, side: 'HOST' as const })),
      ...officers.map(({ accountId, displayName }) => ({ accountId, displayName, side: 'IOM' as const })),
    ];
  }
}
