import { checked, dependenciesOf, orderOf } from '#domain/mapping/questionnaires/dependencies.rules';
import type { Expression } from '#domain/mapping/questionnaires/expression';
import {
  type Form,
  type PlacedQuestion,
  type Question,
  questionsOf,
} from '#domain/mapping/questionnaires/form';

/** A question with its expressions read once. */
export interface ReadyQuestion {
  readonly question: Question;
  /** All of them have to hold for it to be asked: its groups', outermost first, then its own. */
  readonly relevant: readonly Expression[];
  readonly constraint: Expression | null;
  readonly choiceFilter: Expression | null;
  readonly calculation: Expression | null;
}

/**
 * A form made ready to be answered: what `readForm` let through, its expressions read once. Whoever asks questions needs
 * this, `standingOf` (what is asked now) and `answerProblems` (what is wrong with what was answered); nothing else.
 */
export interface Questionnaire {
  readonly form: Form;
  /** As they are asked. */
  readonly questions: readonly ReadyQuestion[];
  readonly byName: ReadonlyMap<string, ReadyQuestion>;
  /** Each after those that decide whether it is asked. */
  readonly order: readonly ReadyQuestion[];
}

/** Makes a form that was read without errors ready to be answered. */
export function readyQuestionnaire(form: Form): Questionnaire {
  const questions = questionsOf(form.items).map(readyQuestion);
  const byName = new Map(questions.map((ready) => [ready.question.name, ready]));
  const found = orderOf(dependenciesOf(form));
  if ('circle' in found) throw new Error(`A checked form has a circle: ${found.circle.join(' → ')}`);
  return { form, questions, byName, order: found.order.flatMap((name) => byName.get(name) ?? []) };
}

function readyQuestion({ question, groups }: PlacedQuestion): ReadyQuestion {
  const read = (text: string | null): Expression | null => (text === null ? null : checked(text));
  return {
    question,
    relevant: [...groups, question].flatMap(({ relevant }) => read(relevant) ?? []),
    constraint: read(question.constraint),
    choiceFilter: read(question.choiceFilter),
    calculation: read(question.calculation),
  };
}
