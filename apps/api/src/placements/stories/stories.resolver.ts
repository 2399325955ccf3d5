import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import {
  OwnStoryType,
  StoryConsentType,
  StoryInput,
  StoryReasonEnum,
  StoryType,
} from '#api/placements/stories/story.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import type { StoryReason } from '#domain/placements/stories/story.rules';
import { storyConsentText } from '#domain/placements/stories/story-consent';
import { StoriesService } from '#features/placements/stories/stories.service';
import { StoryQueries } from '#features/placements/stories/story.queries';

/** Stories of people who finished a placement. */
@Resolver()
export class StoriesResolver {
  constructor(
    private readonly told: StoriesService,
    private readonly queries: StoryQueries,
  ) {}

  @Allow('public.read')
  @Query(() => [StoryType], {
    name: 'stories',
    description: 'The newest stories that people agreed to have public; no account is needed.',
  })
  shown(): Promise<StoryType[]> {
    return this.queries.shown();
  }

  @Allow('story.tell')
  @Query(() => OwnStoryType, {
    nullable: true,
    description: 'Your story of a placement; null where there is none.',
  })
  myStory(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<OwnStoryType | null> {
    return this.queries.own(actor, placementId);
  }

  @Allow('story.tell')
  @Query(() => StoryConsentType, {
    description: 'What you agree to when you tell a story: the current text.',
  })
  storyConsent(
    @Args('locale', { type: () => LocaleEnum, description: 'The language of the text.' }) locale: Locale,
  ): StoryConsentType {
    return storyConsentText(locale);
  }

  @Allow('story.decide')
  @Query(() => [StoryType], { description: 'The stories that wait for a decision, the oldest first.' })
  storiesToDecide(@CurrentPerson() actor: PersonActor): Promise<StoryType[]> {
    return this.queries.waiting(actor);
  }

  @Allow('story.tell')
  @Mutation(() => Boolean, {
    description:
      'Tells of a placement of yours that is completed; staff read it before anyone else. Refuses STORY_TOO_EARLY, BAD_INPUT without your agreement.',
  })
  async tellStory(
    @CurrentPerson() actor: PersonActor,
    @Args('story') { placementId, ...story }: StoryInput,
    @Args('locale', { type: () => LocaleEnum, description: 'The language it is written in.' }) locale: Locale,
  ): Promise<boolean> {
    await this.told.tell(actor, placementId, story, locale);
    return true;
  }

  @Allow('story.tell')
  @Mutation(() => Boolean, {
    description: 'Takes your story back: nobody reads it from now on, and it is not kept.',
  })
  async withdrawStory(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
  ): Promise<boolean> {
    await this.told.withdraw(actor, placementId);
    return true;
  }

  @Allow('story.decide')
  @Mutation(() => Boolean, {
    description: 'Shows a story to anyone; with a reason, it is not shown or no longer.',
  })
  async decideStory(
    @CurrentPerson() actor: PersonActor,
    @Args('placementId', { type: () => ID }) placementId: string,
    @Args('reason', { type: () => StoryReasonEnum, nullable: true }) reason?: StoryReason | null,
  ): Promise<boolean> {
    await this.told.decide(actor, placementId, reason ?? null);
    return true;
  }
}
