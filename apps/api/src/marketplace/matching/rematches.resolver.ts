import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { RecentAnswers } from '#api/http/recent-answers';
import { RematchType, WeightsDifferenceType } from '#api/marketplace/matching/rematch.type';
import { MatchingRulesType } from '#api/parties/programmes/programme.type';
import type { PersonActor } from '#domain/kernel/actor';
import { RematchQueries } from '#features/marketplace/matching/rematch.queries';
import { RematchesService } from '#features/marketplace/matching/rematches.service';
import { WeightsPreviewService } from '#features/marketplace/matching/weights-preview.service';

/** How old a dry run may be. */
const KEPT_MS = 20_000;

@Resolver(() => RematchType)
export class RematchesResolver {
  private readonly recent = new RecentAnswers<WeightsDifferenceType[]>(KEPT_MS);

  constructor(
    private readonly rematches: RematchesService,
    private readonly queries: RematchQueries,
    private readonly previews: WeightsPreviewService,
  ) {}

  @Allow('match.run')
  @Query(() => RematchType, { description: 'How far a rematch is.' })
  rematch(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<RematchType> {
    return this.queries.progress(actor, id);
  }

  @Allow('match.run')
  @Query(() => [WeightsDifferenceType], {
    description:
      'What other weights would change for each open need of a programme; a dry run, nothing is kept.',
  })
  previewWeights(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
    @Args('matching', { type: () => MatchingRulesType }) matching: MatchingRulesType,
  ): Promise<WeightsDifferenceType[]> {
    return this.recent.of(actor, [programmeId, matching], () =>
      this.previews.preview(actor, programmeId, matching),
    );
  }

  @Allow('match.run')
  @Mutation(() => RematchType, {
    description: 'Matches a whole programme again, in place of a run under way.',
  })
  async startRematch(
    @CurrentPerson() actor: PersonActor,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<RematchType> {
    return this.queries.progress(actor, await this.rematches.start(actor, programmeId));
  }

  @Allow('match.run')
  @Mutation(() => RematchType, {
    description: 'Ranks the people for one need again.',
  })
  async rematchNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
  ): Promise<RematchType> {
    return this.queries.progress(actor, await this.rematches.startForNeed(actor, needId));
  }

  @Allow('match.run')
  @Mutation(() => RematchType, {
    description: 'Reads one profile again and ranks every need that it enters or leaves.',
  })
  async rematchProfessional(
    @CurrentPerson() actor: PersonActor,
    @Args('professionalId', { type: () => ID }) professionalId: string,
  ): Promise<RematchType> {
    return this.queries.progress(actor, await this.rematches.startForProfessional(actor, professionalId));
  }

  @Allow('match.run')
  @Mutation(() => Boolean, { description: 'Stops a rematch; what is done stays.' })
  async cancelRematch(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<boolean> {
    await this.rematches.cancel(actor, id);
    return true;
  }
}
