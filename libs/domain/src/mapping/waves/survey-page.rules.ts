import type { IsoDate } from '#domain/kernel/dates';
import type { Form, QuestionKind, RangeBounds, Words } from '#domain/mapping/questionnaires/form';
import type { Questionnaire, ReadyQuestion } from '#domain/mapping/questionnaires/questionnaire';
import {
  type Answers,
  offeredChoices,
  type Standing,
  standingOf,
} from '#domain/mapping/questionnaires/standing.rules';
import { fillWords } from '#domain/mapping/questionnaires/words.rules';
import { writtenOf } from '#domain/mapping/waves/written-answer.rules';

/** A question, or a note, as one person reads it now. */
export interface SurveyPage {
  readonly name: string;
  readonly kind: QuestionKind;
  readonly label: string;
  readonly hint: string;
  readonly required: boolean;
  readonly bounds: RangeBounds | null;
  readonly choices: readonly { readonly name: string; readonly label: string }[];
  /** What was answered so far. */
  readonly values: readonly string[];
}

/** The language of a form that comes nearest to what a reader wants. */
export const languageFor = ({ languages, defaultLanguage }: Form, wanted: string): string =>
  languages.find((one) => one === wanted) ??
  languages.find((one) => one.split('-')[0] === wanted) ??
  (languages.includes(defaultLanguage) ? defaultLanguage : (languages[0] ?? defaultLanguage));

/** What is asked now, page by page, in one language, with what was answered so far. */
export function surveyPages(
  questionnaire: Questionnaire,
  answers: Answers,
  language: string,
  today: IsoDate,
): SurveyPage[] {
  const standing = standingOf(questionnaire, answers, today);
  const say = (words: Words) =>
    fillWords(wordsIn(questionnaire.form, words, language), (name) =>
      spoken(questionnaire, standing, name, language),
    );
  return standing.shown.map((ready) => {
    const { name, kind, label, hint, required, bounds } = ready.question;
    return {
      ...{ name, kind, required, bounds },
      label: say(label) || name,
      hint: say(hint),
      choices: choicesOf(questionnaire, standing, ready).map((choice) => ({
        name: choice.name,
        label: say(choice.label) || choice.name,
      })),
      values: writtenOf(Object.hasOwn(answers, name) ? answers[name] : undefined),
    };
  });
}

const choicesOf = (questionnaire: Questionnaire, standing: Standing, ready: ReadyQuestion) =>
  ready.question.list === null ? [] : offeredChoices(questionnaire, standing, ready);

/** Words in a language; else in the form's own, else in any. */
const wordsIn = ({ defaultLanguage }: Form, words: Words, language: string): string =>
  words[language] ?? words[defaultLanguage] ?? Object.values(words)[0] ?? '';

/** The answer to a question as people read it: the words of what was chosen. */
function spoken(questionnaire: Questionnaire, standing: Standing, name: string, language: string): string {
  const value = String(standing.values.get(name) ?? '');
  const list = questionnaire.byName.get(name)?.question.list;
  if (!list) return value;
  const choices = questionnaire.form.lists[list] ?? [];
  return value
    .split(' ')
    .map((chosen) => {
      const choice = choices.find((one) => one.name === chosen);
      return choice ? wordsIn(questionnaire.form, choice.label, language) : chosen;
    })
    .join(', ');
}
