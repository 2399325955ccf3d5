import { Args, Context, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { AccountLoader } from '#api/identity/accounts/account.loader';
import { MatchLoader } from '#api/marketplace/matching/match.loader';
import { explanationType, MatchExplanationType, MatchType } from '#api/marketplace/matching/match.type';
import { MatchOverrideArgs, MatchOverrideType } from '#api/marketplace/matching/match-override.type';
import type { PersonActor } from '#domain/kernel/actor';
import { MatchExplanationsService } from '#features/marketplace/matching/match-explanations.service';
import { MatchOverridesService } from '#features/marketplace/matching/match-overrides.service';

@Resolver(() => MatchType)
export class MatchOverridesResolver {
  constructor(
    private readonly service: MatchOverridesService,
    private readonly explanations: MatchExplanationsService,
    private readonly loader: MatchLoader,
    private readonly accounts: AccountLoader,
  ) {}

  @Allow('match.override')
  @Mutation(() => MatchExplanationType, {
    description:
      'Lets a pair into the list of a need in spite of a condition that fails, with a reason; answers how the pair fits now.',
  })
  async overrideMatchGate(
    @CurrentPerson() actor: PersonActor,
    @Args() pair: MatchOverrideArgs,
  ): Promise<MatchExplanationType> {
    await this.service.override(actor, pair);
    return explanationType(await this.explanations.explain(actor, pair.needId, pair.professionalId));
  }

  @Classified('NOTES')
  @ResolveField(() => [MatchOverrideType], {
    description:
      'The failed conditions in spite of which an approver let the pair in; empty for others than staff.',
  })
  async overrides(
    @Parent() { needId, professionalId }: MatchType,
    @CurrentPerson() actor: PersonActor,
    @Context() context: RequestContext,
  ): Promise<MatchOverrideType[]> {
    const rows = await this.loader.overrides(context, actor, needId, professionalId);
    const accounts = this.accounts.account(context);
    return Promise.all(
      rows.map(async (row) => ({
        ...row,
        approverName: (await accounts.load(row.approverId))?.displayName ?? null,
      })),
    );
  }
}
