import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import { Allow } from '#api/auth/allow';
import { CurrentPerson } from '#api/auth/request-context';
import { DateTimeScalar, LineScalar, SearchTextScalar } from '#api/graphql/scalars';
import { LocaleEnum } from '#api/identity/accounts/account.type';
import type { PersonActor } from '#domain/kernel/actor';
import type { Locale } from '#domain/kernel/locale';
import { OWN_WORD_LIMITS } from '#domain/reference/taxonomy/limits';
import { type LedWord, type OwnWord, OwnWordQueries } from '#features/marketplace/needs/own-word.queries';
import { type NewMapping, WordMappingsService } from '#features/reference/taxonomy/word-mappings.service';

@ObjectType('OwnWord', { description: 'A skill in somebody’s own words that is not in the taxonomy.' })
class OwnWordType implements OwnWord {
  @Field(() => String, { description: 'As it was typed most often.' })
  text!: string;

  @Field(() => Int, { description: 'Profiles that have it.' })
  people!: number;

  @Field(() => Int, { description: 'Needs that ask for it.' })
  needs!: number;

  @Field(() => Int, {
    description:
      'How often somebody has searched for it and found nothing; forgotten 180 days after the last time. A word that is on no profile and no need is listed from three searches on.',
  })
  missed!: number;

  @Field(() => [String], {
    description:
      'ISO 639-1: languages of those who typed it, the commonest first; empty where nobody can say.',
  })
  languages!: string[];
}

@ObjectType('LedWord', { description: 'A word that staff have made a synonym of a skill, for everybody.' })
class LedWordType implements LedWord {
  @Field(() => ID, { description: 'The decision.' })
  id!: string;

  @Field(() => String, { description: 'The word.' })
  word!: string;

  @Field(() => String, { description: 'ISO 639-1.' })
  language!: string;

  @Field(() => ID, { description: 'The skill, by its URI.' })
  conceptUri!: string;

  @Field(() => Int, { description: 'Profiles on which the skill took its place.' })
  people!: number;

  @Field(() => Int, { description: 'Needs on which the skill took its place.' })
  needs!: number;

  @Field(() => DateTimeScalar, { description: 'When it was decided.' })
  decidedAt!: Date;
}

@InputType({ description: 'A word, and the skill of which it becomes a synonym.' })
class LeadWordInput implements NewMapping {
  @Field(() => LineScalar, { description: 'The word, up to 80 characters.' })
  @MaxLength(OWN_WORD_LIMITS.word)
  word!: string;

  @Field(() => LocaleEnum, { description: 'The language of the word.' })
  language!: Locale;

  @Field(() => ID, { description: 'The skill, by its URI.' })
  @MaxLength(300)
  conceptUri!: string;
}

@Resolver()
export class OwnWordsResolver {
  constructor(
    private readonly words: OwnWordQueries,
    private readonly mappings: WordMappingsService,
  ) {}

  @Allow('taxonomy.own-words')
  @Query(() => [OwnWordType], {
    description:
      'What people typed that the taxonomy does not know, the commonest first, at most 200; for staff.',
  })
  ownWords(): Promise<OwnWordType[]> {
    return this.words.commonest();
  }

  @Allow('taxonomy.own-words')
  @Query(() => [LedWordType], {
    description:
      'The words that staff have made synonyms of a skill, the newest first, at most 500; for staff.',
  })
  ledWords(): Promise<LedWordType[]> {
    return this.words.led();
  }

  @Allow('taxonomy.map-words')
  @Mutation(() => ID, {
    description:
      'Makes a word a synonym of a skill for everybody; profiles and needs that hold it follow, and their people are notified. Refuses WORD_HAS_SKILL, TAXONOMY_UNKNOWN_CONCEPT.',
  })
  leadOwnWord(@CurrentPerson() actor: PersonActor, @Args('word') word: LeadWordInput): Promise<string> {
    return this.mappings.map(actor, word);
  }

  @Allow('taxonomy.map-words')
  @Mutation(() => Boolean, {
    description:
      'Takes a decision on a word back: it is no synonym any more, and whoever had typed it has it again.',
  })
  async undoOwnWord(
    @CurrentPerson() actor: PersonActor,
    @Args('id', { type: () => ID, description: 'The decision.' }) id: string,
  ): Promise<boolean> {
    await this.mappings.undo(actor, id);
    return true;
  }

  @Allow('taxonomy.miss-word')
  @Mutation(() => Boolean, {
    description: 'Counts that somebody searched for a skill and found nothing; who searched is not kept.',
  })
  async missWord(
    @Args('word', { type: () => SearchTextScalar, description: 'What was typed.' }) word: string,
    @Args('locale', { type: () => LocaleEnum, description: 'The language of the page.' }) locale: Locale,
  ): Promise<boolean> {
    if (word.length <= OWN_WORD_LIMITS.word) await this.mappings.miss(word, locale);
    return true;
  }
}
