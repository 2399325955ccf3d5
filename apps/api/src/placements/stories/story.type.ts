import { Field, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, MaxLength } from 'class-validator';
import { enumOf } from '#api/graphql/enum';
import { CodeScalar, DateTimeScalar, LongWordsScalar, NameScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import type { Locale } from '#domain/kernel/locale';
import { STORY_LIMITS } from '#domain/placements/stories/limits';
import {
  type Story,
  STORY_REASONS,
  STORY_STATES,
  type StoryReason,
  type StoryState,
} from '#domain/placements/stories/story.rules';
import type { StoryConsentText } from '#domain/placements/stories/story-consent';

export const StoryReasonEnum = enumOf(STORY_REASONS);
const StoryStateEnum = enumOf(STORY_STATES);
registerEnumType(StoryReasonEnum, { name: 'StoryReason', description: 'Why a story is not shown.' });
registerEnumType(StoryStateEnum, { name: 'StoryState', description: 'What has become of a story.' });

@InputType({ description: 'What somebody tells of their placement.' })
export class StoryInput implements Story {
  @Field(() => ID, { description: 'The placement.' })
  @IsUUID()
  placementId!: string;

  @Field(() => NameScalar, { description: 'How you want to be called in public.' })
  @MaxLength(STORY_LIMITS.called)
  called!: string;

  @Field(() => LongWordsScalar, { description: 'The story, 40 to 600 characters.' })
  @Length(...STORY_LIMITS.text)
  text!: string;

  @Field(() => Boolean, { description: 'You agree that it is public until you take it back.' })
  agreed!: boolean;

  @Field(() => CodeScalar, {
    nullable: true,
    description: 'The version of `storyConsent` that you have read; refused without it.',
  })
  @IsOptional()
  textVersion?: string | null;

  @Field(() => LocaleEnum, {
    nullable: true,
    description: 'The language in which you have read it; that of the story by default.',
  })
  @IsOptional()
  readIn?: Locale | null;
}

@ObjectType('StoryConsent', { description: 'What a person agrees to who has a story public.' })
export class StoryConsentType implements StoryConsentText {
  @Field(() => String, { description: 'The version, which is named when agreeing to it.' })
  version!: string;

  @Field(() => LocaleEnum, { description: 'The language of the text.' })
  language!: Locale;

  @Field(() => String, { description: 'The words.' })
  text!: string;

  @Field(() => String, { description: 'SHA-256 of the words in UTF-8, in hex.' })
  digest!: string;
}

@ObjectType('Story', { description: 'What somebody tells of their placement, with their agreement.' })
export class StoryType {
  @Field(() => ID, { description: 'The placement.' })
  placementId!: string;

  @Field(() => String, { description: 'How the person wants to be called.' })
  called!: string;

  @Field(() => String, { description: 'The story.' })
  text!: string;

  @Field(() => LocaleEnum, { description: 'The language it is written in.' })
  locale!: Locale;

  @Field(() => String, { description: 'Host country, ISO 3166-1 alpha-2.' })
  country!: string;

  @Field(() => String, { description: 'What the work was.' })
  needTitle!: string;

  @Field(() => DateTimeScalar, { description: 'When the person agreed that it is public.' })
  agreedAt!: Date;
}

@ObjectType('OwnStory', { description: 'What you tell of a placement, and what has become of it.' })
export class OwnStoryType {
  @Field(() => StoryStateEnum, { description: 'What has become of it.' })
  state!: StoryState;

  @Field(() => Int, { description: 'Rises with every step.' })
  version!: number;

  @Field(() => String, { description: 'How you want to be called; empty once you have taken it back.' })
  called!: string;

  @Field(() => String, { description: 'The story; empty once you have taken it back.' })
  text!: string;

  @Field(() => StoryReasonEnum, { nullable: true, description: 'Why it is not shown.' })
  reason!: StoryReason | null;
}
