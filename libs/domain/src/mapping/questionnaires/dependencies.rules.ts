import { type Expression, namesIn } from '#domain/mapping/questionnaires/expression';
import { type Form, questionsOf } from '#domain/mapping/questionnaires/form';
import { isFault, parseExpression } from '#domain/mapping/questionnaires/parse.rules';

/** Which answers decide whether each question is asked, or what it comes to, by name in the order of the form. */
export type Dependencies = ReadonlyMap<string, readonly string[]>;

/** What every question of a form depends on. Constraints and filters are not among it: they change no answer. */
export function dependenciesOf({ items }: Form): Dependencies {
  return new Map(
    questionsOf(items).map(({ question, groups }) => {
      const texts = [...groups.map(({ relevant }) => relevant), question.relevant, question.calculation];
      return [question.name, texts.flatMap((text) => (text === null ? [] : answersIn(text)))];
    }),
  );
}

const answersIn = (text: string): string[] => {
  const read = parseExpression(text);
  return isFault(read) ? [] : namesIn(read, 'ANSWER');
};

/** Every question after those that it depends on; or the names along the first circle, its beginning twice. */
export function orderOf(
  dependencies: Dependencies,
): { readonly order: string[] } | { readonly circle: string[] } {
  const order: string[] = [];
  const state = new Map<string, 'OPEN' | 'DONE'>();
  const path: string[] = [];
  const visit = (name: string): string[] | null => {
    if (state.get(name) === 'DONE') return null;
    if (state.get(name) === 'OPEN') return [...path.slice(path.indexOf(name)), name];
    state.set(name, 'OPEN');
    path.push(name);
    for (const other of dependencies.get(name) ?? []) {
      const circle = dependencies.has(other) ? visit(other) : null;
      if (circle) return circle;
    }
    path.pop();
    state.set(name, 'DONE');
    order.push(name);
    return null;
  };
  for (const name of dependencies.keys()) {
    const circle = visit(name);
    if (circle) return { circle };
  }
  return { order };
}

/** An expression that was checked when its form was read. */
export function checked(text: string): Expression {
  const read = parseExpression(text);
  if (isFault(read)) throw new Error(`An expression of a checked form cannot be read: ${text}`);
  return read;
}
