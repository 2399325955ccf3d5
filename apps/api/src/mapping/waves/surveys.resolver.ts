import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import { CurrentActor } from '#api/auth/request-context';
import { CodeScalar, TokenScalar } from '#api/graphql/scalars';
import { SurveyProblemType, SurveyType, surveyType } from '#api/mapping/waves/survey.type';
import { SurveyAnswerInput } from '#api/mapping/waves/wave.input';
import type { Actor } from '#domain/kernel/actor';
import { DomainError } from '#domain/kernel/errors';
import { WAVE_LIMITS } from '#domain/mapping/waves/limits';
import { SurveysService } from '#features/mapping/waves/surveys.service';

const LANGUAGE = { type: () => CodeScalar, description: 'The language to read it in, BCP 47.' };

/** What people answer by a link; no account is needed unless answers belong to one. */
@Resolver()
export class SurveysResolver {
  constructor(private readonly surveys: SurveysService) {}

  @Allow('public.read')
  @Query(() => SurveyType, {
    description: 'What a link leads to; one that was used, has ended or never was is NOT_FOUND alike.',
  })
  async survey(
    @Args('token', { type: () => TokenScalar }) token: string,
    @Args('language', LANGUAGE) language: string,
  ): Promise<SurveyType> {
    return surveyType(await this.surveys.look(token, language));
  }

  @Allow('public.read')
  @Mutation(() => String, {
    description: 'Begins to answer; answers the token for what follows. It is shown this once.',
  })
  beginSurvey(
    @CurrentActor() actor: Actor,
    @Args('token', { type: () => TokenScalar }) token: string,
    @Args('language', LANGUAGE) language: string,
  ): Promise<string> {
    return this.surveys.begin(actor, token, language);
  }

  @Allow('public.read')
  @Mutation(() => SurveyType, {
    description: 'Keeps answers as a draft, right or wrong; answers what is asked then.',
  })
  async saveSurvey(
    @Args('token', { type: () => TokenScalar }) token: string,
    @Args('answers', { type: () => [SurveyAnswerInput] }) answers: SurveyAnswerInput[],
    @Args('language', LANGUAGE) language: string,
  ): Promise<SurveyType> {
    if (answers.length > WAVE_LIMITS.answers)
      throw new DomainError('BAD_INPUT', {
        problems: [{ field: 'answers', code: 'MOST_ITEMS', values: { most: WAVE_LIMITS.answers } }],
      });
    return surveyType(await this.surveys.save(token, answers, language));
  }

  @Allow('public.read')
  @Mutation(() => [SurveyProblemType], {
    description: 'Sends the answers, once; answers what is wrong with them, and then nothing is sent.',
  })
  async submitSurvey(
    @Args('token', { type: () => TokenScalar }) token: string,
  ): Promise<SurveyProblemType[]> {
    return [...(await this.surveys.send(token))];
  }

  @Allow('public.read')
  @Mutation(() => Boolean, {
    description:
      'Takes back what was answered under a token, where it can be found; answers true whether or not there was anything.',
  })
  async takeBackSurvey(@Args('token', { type: () => TokenScalar }) token: string): Promise<boolean> {
    await this.surveys.takeBack(token);
    return true;
  }
}
