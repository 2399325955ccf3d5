import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '#api/auth/allow';
import {
  type AskedQuestionType,
  type AskedWordsType,
  QuestionnaireType,
} from '#api/mapping/questionnaires/questionnaire.type';
import { type Form, type QuestionKind, questionsOf, type Words } from '#domain/mapping/questionnaires/form';
import { QuestionnaireQueries } from '#features/mapping/questionnaires/questionnaire.queries';

/** Questionnaires that staff have brought in. */
@Resolver()
export class QuestionnairesResolver {
  constructor(private readonly queries: QuestionnaireQueries) {}

  @Allow('questionnaire.manage')
  @Query(() => [QuestionnaireType], {
    description: 'The newest hundred questionnaires, without their questions.',
  })
  async questionnaires(): Promise<QuestionnaireType[]> {
    return (await this.queries.list()).map((row) => ({ ...row, asked: [] }));
  }

  @Allow('questionnaire.manage')
  @Query(() => QuestionnaireType, { description: 'A questionnaire with its questions.' })
  async questionnaire(@Args('id', { type: () => ID }) id: string): Promise<QuestionnaireType> {
    const { form, ...row } = await this.queries.one(id);
    return { ...row, asked: askedOf(form) };
  }
}

const askedOf = ({ items, lists }: Form): AskedQuestionType[] =>
  questionsOf(items).map(({ question, groups }) => ({
    name: question.name,
    kind: question.kind.toUpperCase() as Uppercase<QuestionKind>,
    required: question.required,
    relevant: [...groups, question].flatMap(({ relevant }) => relevant ?? []).join(' and ') || null,
    label: wordsOf(question.label),
    hint: wordsOf(question.hint),
    choices: (lists[question.list ?? ''] ?? []).map(({ name, label }) => ({ name, label: wordsOf(label) })),
  }));

const wordsOf = (words: Words): AskedWordsType[] =>
  Object.entries(words).map(([language, text]) => ({ language, text }));
