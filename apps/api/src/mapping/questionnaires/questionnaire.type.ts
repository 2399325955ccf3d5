import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { enumOf } from '#api/graphql/enum';
import { DateTimeScalar } from '#api/graphql/scalars';
import { QUESTION_KINDS, type QuestionKind } from '#domain/mapping/questionnaires/form';

/** `SELECT_ONE` of `select_one`. */
const KINDS = QUESTION_KINDS.map((kind) => kind.toUpperCase() as Uppercase<QuestionKind>);
export const QuestionKindEnum = enumOf(KINDS);
registerEnumType(QuestionKindEnum, { name: 'QuestionKind', description: 'What a question asks for.' });

@ObjectType('AskedWords', { description: 'Words of a questionnaire in one language.' })
export class AskedWordsType {
  @Field(() => String, { description: 'BCP 47; `und` when the form does not say.' })
  language!: string;

  @Field(() => String, { description: 'The words.' })
  text!: string;
}

@ObjectType('AskedChoice', { description: 'An answer to choose.' })
export class AskedChoiceType {
  @Field(() => String, { description: 'By which it is counted.' })
  name!: string;

  @Field(() => [AskedWordsType], { description: 'As people read it.' })
  label!: AskedWordsType[];
}

@ObjectType('AskedQuestion', { description: 'A question, or a note between questions.' })
export class AskedQuestionType {
  @Field(() => String, { description: 'Its name in the form.' })
  name!: string;

  @Field(() => QuestionKindEnum, { description: 'What it asks for.' })
  kind!: Uppercase<QuestionKind>;

  @Field(() => Boolean, { description: 'Whether an answer is needed.' })
  required!: boolean;

  @Field(() => String, {
    nullable: true,
    description: 'The expression that says when it is asked; null: always.',
  })
  relevant!: string | null;

  @Field(() => [AskedWordsType], { description: 'The question.' })
  label!: AskedWordsType[];

  @Field(() => [AskedWordsType], { description: 'What helps to answer it.' })
  hint!: AskedWordsType[];

  @Field(() => [AskedChoiceType], { description: 'The answers to choose from.' })
  choices!: AskedChoiceType[];
}

@ObjectType('Questionnaire', { description: 'A questionnaire that is kept.' })
export class QuestionnaireType {
  @Field(() => ID, { description: 'Its id.' })
  id!: string;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => [String], { description: 'Its languages, BCP 47.' })
  languages!: readonly string[];

  @Field(() => Int, { description: 'How many questions it has.' })
  questions!: number;

  @Field(() => DateTimeScalar, { description: 'When it was brought in.' })
  importedAt!: Date;

  @Field(() => [AskedQuestionType], { description: 'Its questions in their order; none in a list.' })
  asked!: AskedQuestionType[];
}
