import { Args, Field, Int, Mutation, ObjectType, Query, registerEnumType, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { enumOf } from '#api/graphql/enum';
import { CodeScalar, CountryCodeScalar } from '#api/graphql/scalars';
import { ShownType } from '#api/graphql/shown.type';
import type { Shown } from '#domain/kernel/disclosure/shown';
import { DomainError } from '#domain/kernel/errors';
import { LOCALES } from '#domain/kernel/locale';
import {
  LESSON_STAGES,
  LESSON_VERSION,
  type LessonCode,
  LESSONS,
  type LessonStage,
} from '#domain/remittances/lessons/lesson';
import { LessonQueries } from '#features/remittances/lessons/lesson.queries';
import { LESSON_TEXTS } from '#features/remittances/lessons/lesson-texts';
import { LessonsService } from '#features/remittances/lessons/lessons.service';

const LessonCodeEnum = enumOf(LESSONS);
const LessonStageEnum = enumOf(LESSON_STAGES);
registerEnumType(LessonCodeEnum, { name: 'LessonCode', description: 'The lessons about sending money.' });
registerEnumType(LessonStageEnum, {
  name: 'LessonStage',
  description: 'Whether a question is answered before its lesson or after it.',
});

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

  @Allow('kpi.read')
  @Query(() => [LessonGainType], { description: 'What each lesson brings, with its interval.' })
  lessonGains(): Promise<LessonGainType[]> {
    return this.queries.gains();
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
