import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { audienceOf } from '#api/casework/deadlines/status.loader';
import { Classified } from '#api/fields/classified';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { ApplicantType } from '#api/marketplace/candidacies/applicant.type';
import { CandidacyType } from '#api/marketplace/candidacies/candidacy.type';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import type { Actor } from '#domain/kernel/actor';
import { mayReadApplicant } from '#domain/marketplace/candidacies/candidacy.policy';
import type { CandidacyEntity } from '#features/marketplace/candidacies/candidacy.entity';

/** The person behind a candidacy, for those who decide. */
@Resolver(() => CandidacyType)
export class ApplicantResolver {
  constructor(
    private readonly professionals: ProfessionalLoader,
    private readonly accounts: AccountLoader,
  ) {}

  @Classified('IDENTITY')
  @ResolveField(() => ApplicantType, {
    nullable: true,
    description:
      'The person, once invited or applied and while the profile is shared; for the institution and staff.',
  })
  async applicant(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<ApplicantType | null> {
    if (!mayReadApplicant(actor, { ...row, isHeld: false })) return null;
    const [lists, account] = await Promise.all([
      this.professionals.lists(context, row.professionalId),
      this.accounts.professional(context).load(row.professionalId),
    ]);
    const shares = lists.consents.some((given) => given.purpose === 'SHARING' && given.counts);
    if (!account || !shares) return null;
    const { headline, summary, yearsExperience, ownSkills, skills, languages, experience, education } = lists;
    const { displayName } = account;
    return {
      displayName,
      headline,
      summary,
      yearsExperience,
      skills,
      ownSkills,
      languages,
      experience,
      education,
    };
  }

  @Classified('IDENTITY')
  @ResolveField(() => String, {
    nullable: true,
    description:
      'How the person would like to be called, for the person and staff; the institution reads it of the applicant.',
  })
  async displayName(
    @Parent() row: CandidacyEntity,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    if (audienceOf(actor, row) === 'FOCAL_POINT') return null;
    return (await this.accounts.professional(context).load(row.professionalId))?.displayName ?? null;
  }
}
