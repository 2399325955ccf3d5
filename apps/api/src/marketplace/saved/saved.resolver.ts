import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { SavedNeedType, SavedSearchType } from '#api/marketplace/saved/saved.type';
import { SavedSearchArgs } from '#api/marketplace/saved/saved-search.input';
import type { PersonActor } from '#domain/kernel/actor';
import { SavedQueries } from '#features/marketplace/saved/saved.queries';
import { SavedService } from '#features/marketplace/saved/saved.service';

/** What somebody keeps of the open needs, and the searches of whose new ones they hear. */
@Resolver()
export class SavedResolver {
  constructor(
    private readonly saved: SavedService,
    private readonly queries: SavedQueries,
  ) {}

  @Allow('account.own')
  @Query(() => [SavedNeedType], { description: 'The needs that you keep, the newest first.' })
  savedNeeds(@CurrentPerson() actor: PersonActor): Promise<SavedNeedType[]> {
    return this.queries.needs(actor);
  }

  @Allow('account.own')
  @Query(() => [SavedSearchType], { description: 'The searches that you keep, the newest first.' })
  savedSearches(@CurrentPerson() actor: PersonActor): Promise<SavedSearchType[]> {
    return this.queries.searches(actor);
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description: 'Keeps an open need for you. Refuses NOT_FOUND, BAD_INPUT beyond 100.',
  })
  async saveNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
  ): Promise<boolean> {
    await this.saved.keepNeed(actor, needId);
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Keeps a need no longer.' })
  async unsaveNeed(
    @CurrentPerson() actor: PersonActor,
    @Args('needId', { type: () => ID }) needId: string,
  ): Promise<boolean> {
    await this.saved.dropNeed(actor, needId);
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, {
    description:
      'Keeps a search; you hear once a day of new needs that it finds. Refuses BAD_INPUT beyond 10.',
  })
  async saveSearch(@CurrentPerson() actor: PersonActor, @Args() search: SavedSearchArgs): Promise<boolean> {
    await this.saved.keepSearch(actor, search);
    return true;
  }

  @Allow('account.own')
  @Mutation(() => Boolean, { description: 'Keeps a search no longer.' })
  async unsaveSearch(@CurrentPerson() actor: PersonActor, @Args() search: SavedSearchArgs): Promise<boolean> {
    await this.saved.dropSearch(actor, search);
    return true;
  }
}
