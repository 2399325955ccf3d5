import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CurrentActor, type RequestContext } from '#api/auth/request-context';
import { RankedPersonType, WeightsDifferenceType } from '#api/marketplace/matching/rematch.type';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import type { Actor } from '#domain/kernel/actor';

/** Who and what other weights would move, by name. */
@Resolver(() => WeightsDifferenceType)
export class WeightsDifferenceResolver {
  constructor(
    private readonly needs: NeedLoader,
    private readonly professionals: ProfessionalLoader,
  ) {}

  @ResolveField(() => String, { description: 'The title of the need.' })
  async needTitle(
    @Parent() { needId }: WeightsDifferenceType,
    @Context() context: RequestContext,
  ): Promise<string> {
    return (await this.needs.subject(context, needId))?.title ?? '';
  }

  @ResolveField(() => [RankedPersonType], {
    description: 'Everybody who is in one of the lists, in no order.',
  })
  people(
    @Parent() { before, entering }: WeightsDifferenceType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<RankedPersonType[]> {
    return Promise.all(
      [...before, ...entering].map(async (professionalId) => ({
        professionalId,
        displayName: await this.professionals.displayName(context, actor, professionalId),
      })),
    );
  }
}
