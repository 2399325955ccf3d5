/** Functions that expressions may call, with the least and the most of values that each is given. */
export const FUNCTIONS = {
  not: [1, 1],
  selected: [2, 2],
  'count-selected': [1, 1],
  'string-length': [1, 1],
  coalesce: [2, 2],
  if: [3, 3],
  today: [0, 0],
  number: [1, 1],
  true: [0, 0],
  false: [0, 0],
} as const satisfies Readonly<Record<string, readonly [least: number, most: number]>>;
export type FunctionName = keyof typeof FUNCTIONS;

/** Operators, the later ones bind more tightly. */
export const OPERATORS = {
  or: 1,
  and: 2,
  '=': 3,
  '!=': 3,
  '<': 4,
  '<=': 4,
  '>': 4,
  '>=': 4,
  '+': 5,
  '-': 5,
  '*': 6,
  div: 6,
  mod: 6,
} as const;
export type Operator = keyof typeof OPERATORS;

/** An expression as a tree. */
export type Expression =
  | { readonly kind: 'LITERAL'; readonly value: string | number }
  /** `.`: the answer itself. */
  | { readonly kind: 'SELF' }
  /** `${name}`: the answer to a question. */
  | { readonly kind: 'ANSWER'; readonly name: string }
  /** A bare name in a choice filter: an attribute of the choice. */
  | { readonly kind: 'ATTRIBUTE'; readonly name: string }
  | { readonly kind: 'MINUS'; readonly of: Expression }
  | {
      readonly kind: 'BINARY';
      readonly operator: Operator;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: 'CALL'; readonly name: FunctionName; readonly given: readonly Expression[] };

/** Longest expression, in characters. */
export const LONGEST_EXPRESSION = 2_000;

/** How deep brackets, functions and signs may be inside one another. */
export const DEEPEST_EXPRESSION = 20;

/** The expressions directly inside an expression. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'MINUS':
      return [expression.of];
    case 'BINARY':
      return [expression.left, expression.right];
    case 'CALL':
      return expression.given;
    case 'LITERAL':
    case 'SELF':
    case 'ANSWER':
    case 'ATTRIBUTE':
      return [];
  }
}

/** Every name of the kind that an expression mentions, each once. */
export function namesIn(expression: Expression, kind: 'ANSWER' | 'ATTRIBUTE'): string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === kind) names.add(part.name);
    partsOf(part).forEach(visit);
  };
  visit(expression);
  return [...names];
}
