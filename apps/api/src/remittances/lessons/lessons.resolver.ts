import { Args, Field, Float, Int, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CodeScalar, CountryCodeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import { LessonCodeEnum, LessonStageEnum } from '#api/remittances/lessons/lesson-code.type';
import { LessonFactType } from '#api/remittances/lessons/lesson-fact.type';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { DomainError } from '#domain/kernel/errors';
import { LOCALES } from '#domain/kernel/locale';
import {
  LESSON_VERSION,
  type LessonCode,
  LESSONS,
  type LessonStage,
} from '#domain/remittances/lessons/lesson';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { LESSON_TEXTS } from '#features/remittances/lessons/lesson-texts';
import { LessonsService } from '#features/remittances/lessons/lessons.service';

@ObjectType('Lesson', { description: 'A lesson of two minutes, with its question.' })
export class LessonType {
  @Field(() => LessonCodeEnum, { description: 'Which one.' })
  code!: LessonCode;

  @Field(() => Int, { description: 'Its version; answers are counted by it.' })
  version!: number;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { description: 'The lesson.' })
  text!: string;

  @Field(() => String, { description: 'The question, to be asked before and after.' })
  question!: string;

  @Field(() => [String], { description: 'The answers to choose from, counted from 0.' })
  options!: readonly string[];
}

@ObjectType('LessonGain', { description: 'What a lesson brings.' })
export class LessonGainType {
  @Field(() => LessonCodeEnum, { description: 'Which lesson.' })
  lesson!: LessonCode;

  @Field(() => ShownType, {
    description: 'The share of right answers after it minus the share before it, from 30 answers each on.',
  })
  gain!: Shown;
}

@ObjectType('AwarenessGap', { description: 'How far people are from what a corridor costs.' })
export class AwarenessGapType {
  @Field(() => String, { description: 'Where it is sent from, ISO 3166-1 alpha-2.' })
  from!: string;

  @Field(() => String, { description: 'Where it is sent to.' })
  to!: string;

  @Field(() => String, { description: 'The quarter of the mean: 2025Q3.' })
  period!: string;

  @Field(() => Float, { description: 'Mean of the services, in per cent of the amount.' })
  meanPct!: number;

  @Field(() => ShownType, {
    description:
      'The median of what people guess minus the mean, in percentage points, from 30 guesses on; below 0 when people believe that it costs less than it does.',
  })
  gap!: Shown;
}

/** Lessons for everybody. Answers are counted; who gave them is kept nowhere. */
@Resolver()
export class LessonsResolver {
  constructor(
    private readonly lessonsService: LessonsService,
    private readonly queries: LessonQueries,
  ) {}

  @Allow('public.read')
  @Query(() => [LessonType], { description: 'The lessons about sending money; no account is needed.' })
  lessons(
    @Args('locale', { type: () => CodeScalar, description: 'Language: en, fr, ar, es or so.' })
    locale: string,
  ): LessonType[] {
    const known = LOCALES.find((one) => one === locale);
    if (!known) throw new DomainError('BAD_INPUT', { field: 'locale' });
    return LESSONS.map((code) => ({ code, version: LESSON_VERSION, ...LESSON_TEXTS[known][code] }));
  }

  @Allow('public.read')
  @Query(() => [LessonFactType], {
    description:
      'What the newest prices of a corridor show of each lesson; lessons that they show nothing of are left out. No account is needed.',
  })
  lessonFacts(
    @Args('from', { type: () => CountryCodeScalar, description: 'Where it is sent from.' }) from: string,
    @Args('to', { type: () => CountryCodeScalar, description: 'Where it is sent to.' }) to: string,
  ): Promise<LessonFactType[]> {
    return this.queries.facts(from, to);
  }

  @Allow('kpi.read')
  @Query(() => [LessonGainType], { description: 'What each lesson brings, with its interval.' })
  lessonGains(): Promise<LessonGainType[]> {
    return this.queries.gains();
  }

  @Allow('kpi.read')
  @Query(() => [AwarenessGapType], {
    description: 'How far people are from what corridors cost, those with most guesses first; 100 at most.',
  })
  awarenessGaps(): Promise<AwarenessGapType[]> {
    return this.queries.awarenessGaps();
  }

  @Allow('public.read')
  @Mutation(() => Boolean, {
    description:
      'Counts an answer to the question of a lesson, without a person; answers whether it is right.',
  })
  answerLesson(
    @Args('lesson', { type: () => LessonCodeEnum }) lesson: LessonCode,
    @Args('stage', { type: () => LessonStageEnum }) stage: LessonStage,
    @Args('answer', { type: () => Int, description: 'Which of the answers, counted from 0.' }) answer: number,
  ): Promise<boolean> {
    return this.lessonsService.answer(lesson, stage, answer);
  }

  @Allow('public.read')
  @Mutation(() => Boolean, {
    description:
      'Counts a guess of what sending money along a corridor costs, in whole per cent, without a person.',
  })
  async guessCorridorCost(
    @Args('from', { type: () => CountryCodeScalar }) from: string,
    @Args('to', { type: () => CountryCodeScalar }) to: string,
    @Args('perCent', { type: () => Int, description: '0 to 50.' }) perCent: number,
  ): Promise<boolean> {
    await this.lessonsService.guess(from, to, perCent);
    return true;
  }
}
