import { Args, Context, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor, CurrentPerson, type RequestContext } from '#api/auth/request-context';
import { Classified } from '#api/fields/classified';
import { PageArgs, toConnection } from '#api/graphql/connection';
import { MatchLoader } from '#api/marketplace/matching/match.loader';
import {
  explanationType,
  MatchConnection,
  MatchExplanationType,
  MatchListType,
  MatchType,
  matchType,
} from '#api/marketplace/matching/match.type';
import { NeedLoader } from '#api/marketplace/needs/need.loader';
import { NeedType } from '#api/marketplace/needs/need.type';
import { ProfessionalLoader } from '#api/parties/professionals/professional.loader';
import type { Actor, PersonActor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { MatchQueries } from '#features/marketplace/matching/match.queries';
import { MatchExplanationsService } from '#features/marketplace/matching/match-explanations.service';

@Resolver(() => MatchType)
export class MatchesResolver {
  constructor(
    private readonly matches: MatchQueries,
    private readonly explanations: MatchExplanationsService,
    private readonly lists: MatchLoader,
    private readonly needs: NeedLoader,
    private readonly professionals: ProfessionalLoader,
  ) {}

  @Allow('match.read')
  @Query(() => MatchConnection, {
    name: 'matches',
    description:
      'The people who fit a need, in the order in which they are shown; for its institution and staff.',
  })
  async matchList(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
    @Args() page: PageArgs,
  ): Promise<MatchConnection> {
    return toConnection(await this.matches.ofNeed(actor, needId, page), matchType);
  }

  @Allow('professional.own')
  @Query(() => MatchConnection, { description: 'The open needs that fit you, best first.' })
  async myMatches(@CurrentPerson() actor: PersonActor, @Args() page: PageArgs): Promise<MatchConnection> {
    if (!actor.professionalId) throw new DomainError('NOT_FOUND');
    return toConnection(await this.matches.ofProfessional(actor.professionalId, page), matchType);
  }

  @Allow('match.read')
  @Query(() => MatchExplanationType, {
    description:
      'How a professional and a need fit now, listed or not: for the professional, for staff, and for the institution if listed or a candidate.',
  })
  async explainMatch(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
    @Args('professionalId', { type: () => ID }) professionalId: string,
  ): Promise<MatchExplanationType> {
    return explanationType(await this.explanations.explain(actor, needId, professionalId));
  }

  @ResolveField(() => NeedType, { description: 'The need.' })
  async need(@Parent() match: MatchType, @Context() context: RequestContext): Promise<NeedType> {
    const need = await this.needs.need(context, match.needId);
    if (!need) throw new DomainError('NOT_FOUND');
    return need;
  }

  @ResolveField(() => MatchListType, { description: 'What the list was made of.' })
  list(@Parent() match: MatchType, @Context() context: RequestContext): Promise<MatchListType> {
    return this.lists.list(context, match.needId);
  }

  @Classified('IDENTITY')
  @ResolveField(() => String, {
    nullable: true,
    description: 'How the person would like to be called; null for those who read the alias.',
  })
  displayName(
    @Parent() { professionalId }: MatchType,
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<string | null> {
    return this.professionals.displayName(context, actor, professionalId);
  }
}
