import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateScalar } from '#api/graphql/scalars';
import { QuestionKindEnum } from '#api/mapping/questionnaires/questionnaire.type';
import { LinkabilityEnum } from '#api/mapping/waves/wave.type';
import {
  ANSWER_PROBLEMS,
  type AnswerProblem,
  type AnswerProblemCode,
} from '#domain/mapping/questionnaires/answer.rules';
import type { QuestionKind, RangeBounds } from '#domain/mapping/questionnaires/form';
import type { Linkability } from '#domain/mapping/waves/wave';
import type { Survey } from '#features/mapping/waves/surveys.service';

const AnswerProblemEnum = enumOf(ANSWER_PROBLEMS);
registerEnumType(AnswerProblemEnum, {
  name: 'AnswerProblemCode',
  description: 'What is wrong with an answer.',
});

@ObjectType('SurveyProblem', { description: 'What is wrong with the answer to one question.' })
export class SurveyProblemType implements AnswerProblem {
  @Field(() => String, { description: 'The name of the question.' })
  question!: string;

  @Field(() => AnswerProblemEnum, { description: 'What is wrong.' })
  code!: AnswerProblemCode;
}

@ObjectType('SurveyBounds', { description: 'The least, the most and the step of a number.' })
class SurveyBoundsType implements RangeBounds {
  @Field(() => Float, { description: 'The least.' })
  start!: number;

  @Field(() => Float, { description: 'The most.' })
  end!: number;

  @Field(() => Float, { description: 'The step.' })
  step!: number;
}

@ObjectType('SurveyChoice', { description: 'An answer to choose.' })
class SurveyChoiceType {
  @Field(() => String, { description: 'By which it is sent.' })
  name!: string;

  @Field(() => String, { description: 'As people read it.' })
  label!: string;
}

@ObjectType('SurveyPage', { description: 'A question or a note, as it is asked now.' })
class SurveyPageType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => QuestionKindEnum, { description: 'What it asks for.' })
  kind!: Uppercase<QuestionKind>;

  @Field(() => String, { description: 'The question.' })
  label!: string;

  @Field(() => String, { description: 'What helps to answer it.' })
  hint!: string;

  @Field(() => Boolean, { description: 'Whether an answer is needed.' })
  required!: boolean;

  @Field(() => SurveyBoundsType, { nullable: true, description: 'Of a number on a scale.' })
  bounds!: RangeBounds | null;

  @Field(() => [SurveyChoiceType], { description: 'The answers to choose from now.' })
  choices!: readonly SurveyChoiceType[];

  @Field(() => [String], { description: 'What was answered so far.' })
  values!: readonly string[];
}

@ObjectType('Survey', { description: 'What a link leads to, and what was answered under it so far.' })
export class SurveyType {
  @Field(() => ID, { description: 'Under which its report will be published.' })
  reportId!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [String], { description: 'Its languages, BCP 47.' })
  languages!: readonly string[];

  @Field(() => String, { description: 'The language of the words.' })
  language!: string;

  @Field(() => LinkabilityEnum, { description: 'Whether the answers can be found again.' })
  linkability!: Linkability;

  @Field(() => DateScalar, { description: 'The last day.' })
  closesOn!: string;

  @Field(() => Boolean, { description: 'Whether it is only tried: nothing that is answered is kept.' })
  isPilot!: boolean;

  @Field(() => Boolean, { description: 'Whether somebody has begun to answer under this token.' })
  hasBegun!: boolean;

  @Field(() => [SurveyPageType], {
    description: 'What is asked now, in its order; nothing before somebody has begun.',
  })
  pages!: SurveyPageType[];

  @Field(() => [SurveyProblemType], { description: 'What is wrong with the answers so far.' })
  problems!: readonly SurveyProblemType[];
}

/** A survey as the schema says it. */
export const surveyType = ({ pages, ...survey }: Survey): SurveyType => ({
  ...survey,
  pages: pages.map(({ kind, ...page }) => ({
    ...page,
    kind: kind.toUpperCase() as Uppercase<QuestionKind>,
  })),
});
