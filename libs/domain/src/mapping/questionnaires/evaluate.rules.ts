import { daysBetween, isIsoDate, type IsoDate } from '#domain/kernel/dates';
import type { Expression, FunctionName, Operator } from '#domain/mapping/questionnaires/expression';

/** What an expression gives. What is not answered, or not asked, is the empty text. */
export type Value = string | number | boolean;

/** What an expression can see. */
export interface Surroundings {
  /** The day in the product, ISO 8601. */
  readonly today: IsoDate;
  /** The answer to a question; several chosen names are one text with spaces between. */
  answer(name: string): Value;
  /** The answer that is judged, written `.`. */
  readonly self?: Value;
  /** The attributes of the choice that a filter looks at. */
  readonly attributes?: Readonly<Record<string, string>>;
}

/** What an expression gives in its surroundings; the same in a browser and on a server. */
export function evaluate(expression: Expression, around: Surroundings): Value {
  switch (expression.kind) {
    case 'LITERAL':
      return expression.value;
    case 'SELF':
      return around.self ?? '';
    case 'ANSWER':
      return around.answer(expression.name);
    case 'ATTRIBUTE':
      return around.attributes?.[expression.name] ?? '';
    case 'MINUS':
      return -toNumber(evaluate(expression.of, around));
    case 'BINARY':
      return binary(expression.operator, expression.left, expression.right, around);
    case 'CALL':
      return CALLS[expression.name](expression.given, around);
  }
}

/** Whether an expression holds: by the rules of XPath 1.0, no text, 0 and what is no number do not. */
export const holds = (expression: Expression, around: Surroundings): boolean =>
  toBoolean(evaluate(expression, around));

const toBoolean = (value: Value): boolean =>
  typeof value === 'number' ? value !== 0 && !Number.isNaN(value) : value !== false && value !== '';

/** Dates are counted in days, as ODK does; what is neither a number nor a date is no number. */
function toNumber(value: Value): number {
  if (typeof value !== 'string') return Number(value);
  const isDate: boolean = isIsoDate(value);
  if (isDate) return daysBetween('1970-01-01', value);
  return value.trim() === '' ? NaN : Number(value);
}

const toText = (value: Value): string => String(value);

/** XPath 1.0: with a truth value both are truth values, with a number both are numbers, else both are texts. */
function areEqual(a: Value, b: Value): boolean {
  if (typeof a === 'boolean' || typeof b === 'boolean') return toBoolean(a) === toBoolean(b);
  if (typeof a === 'number' || typeof b === 'number') return toNumber(a) === toNumber(b);
  return a === b;
}

const NUMERIC: Readonly<
  Record<Exclude<Operator, 'and' | 'or' | '=' | '!='>, (a: number, b: number) => Value>
> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  div: (a, b) => a / b,
  mod: (a, b) => a % b,
};

function binary(operator: Operator, left: Expression, right: Expression, around: Surroundings): Value {
  if (operator === 'and') return holds(left, around) && holds(right, around);
  if (operator === 'or') return holds(left, around) || holds(right, around);
  const [a, b] = [evaluate(left, around), evaluate(right, around)];
  if (operator === '=') return areEqual(a, b);
  if (operator === '!=') return !areEqual(a, b);
  return NUMERIC[operator](toNumber(a), toNumber(b));
}

const NONE: Expression = { kind: 'LITERAL', value: '' };
type Call = (given: readonly Expression[], around: Surroundings) => Value;

const names = (text: string): string[] => text.split(' ').filter((name) => name !== '');

const CALLS: Readonly<Record<FunctionName, Call>> = {
  not: ([of = NONE], around) => !holds(of, around),
  selected: ([list = NONE, name = NONE], around) =>
    names(toText(evaluate(list, around))).includes(toText(evaluate(name, around))),
  'count-selected': ([list = NONE], around) => names(toText(evaluate(list, around))).length,
  'string-length': ([of = NONE], around) => [...toText(evaluate(of, around))].length,
  coalesce: ([first = NONE, second = NONE], around) => {
    const value = evaluate(first, around);
    return value === '' ? evaluate(second, around) : value;
  },
  if: ([condition = NONE, yes = NONE, no = NONE], around) =>
    evaluate(holds(condition, around) ? yes : no, around),
  today: (_, { today }) => today,
  number: ([of = NONE], around) => toNumber(evaluate(of, around)),
  true: () => true,
  false: () => false,
};
