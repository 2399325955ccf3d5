import {
  DEEPEST_EXPRESSION,
  type Expression,
  type FunctionName,
  FUNCTIONS,
  LONGEST_EXPRESSION,
  type Operator,
  OPERATORS,
} from '#domain/mapping/questionnaires/expression';
import { type Token, tokensOf } from '#domain/mapping/questionnaires/tokens';

/** Why an expression cannot be read. */
export interface ExpressionFault {
  readonly code:
    'EXPRESSION_UNREADABLE' | 'EXPRESSION_TOO_LARGE' | 'FUNCTION_UNSUPPORTED' | 'ARGUMENTS_WRONG';
  /** The character where reading stopped, from 1. */
  readonly at: number;
  /** The function that it concerns. */
  readonly name?: string;
}

class Unreadable extends Error {
  constructor(readonly fault: ExpressionFault) {
    super(fault.code);
  }
}

/** Reads an expression by operator precedence (Pratt 1973): every token is looked at once, never twice. */
export function parseExpression(text: string): Expression | ExpressionFault {
  if (text.length > LONGEST_EXPRESSION) return { code: 'EXPRESSION_TOO_LARGE', at: LONGEST_EXPRESSION };
  const tokens = tokensOf(text);
  if (!Array.isArray(tokens)) return { code: 'EXPRESSION_UNREADABLE', at: tokens.at + 1 };
  try {
    return new Parser(tokens, text.length).whole();
  } catch (error) {
    if (error instanceof Unreadable) return error.fault;
    throw error;
  }
}

/** Whether reading an expression failed. */
export const isFault = (read: Expression | ExpressionFault): read is ExpressionFault => 'code' in read;

class Parser {
  private next = 0;
  private depth = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly length: number,
  ) {}

  whole(): Expression {
    const expression = this.expression(0);
    if (this.next < this.tokens.length) this.refuse();
    return expression;
  }

  /** An operand, and every operator after it that binds more tightly than the one before. */
  private expression(binding: number): Expression {
    let left = this.operand();
    for (let operator = this.operator(); operator; operator = this.operator()) {
      const strength = OPERATORS[operator];
      if (strength <= binding) break;
      this.next++;
      left = { kind: 'BINARY', operator, left, right: this.deeper(() => this.expression(strength)) };
    }
    return left;
  }

  /** In the place of an operator `and`, `or`, `div` and `mod` are operators; elsewhere they are names. */
  private operator(): Operator | null {
    const token = this.tokens[this.next];
    if (token?.kind !== 'SIGN' && token?.kind !== 'NAME') return null;
    return Object.hasOwn(OPERATORS, token.value) ? (token.value as Operator) : null;
  }

  private operand(): Expression {
    const token = this.tokens[this.next++];
    if (!token) return this.refuse();
    if (token.kind === 'NUMBER' || token.kind === 'TEXT') return { kind: 'LITERAL', value: token.value };
    if (token.kind === 'REFERENCE') return { kind: 'ANSWER', name: token.value };
    if (token.kind === 'NAME')
      return this.isAt('(') ? this.call(token) : { kind: 'ATTRIBUTE', name: token.value };
    if (token.value === '.') return { kind: 'SELF' };
    if (token.value === '-') return { kind: 'MINUS', of: this.deeper(() => this.expression(OPERATORS.div)) };
    if (token.value === '(') {
      const inner = this.deeper(() => this.expression(0));
      this.expect(')');
      return inner;
    }
    this.next--;
    return this.refuse();
  }

  private call({ value: name, at }: Token & { readonly value: string }): Expression {
    if (!Object.hasOwn(FUNCTIONS, name))
      throw new Unreadable({ code: 'FUNCTION_UNSUPPORTED', at: at + 1, name });
    const given: Expression[] = [];
    this.expect('(');
    while (!this.isAt(')')) {
      if (given.length > 0) this.expect(',');
      given.push(this.deeper(() => this.expression(0)));
    }
    this.expect(')');
    const [least, most] = FUNCTIONS[name as FunctionName];
    if (given.length < least || given.length > most)
      throw new Unreadable({ code: 'ARGUMENTS_WRONG', at: at + 1, name });
    return { kind: 'CALL', name: name as FunctionName, given };
  }

  private deeper<T>(read: () => T): T {
    if (++this.depth > DEEPEST_EXPRESSION)
      throw new Unreadable({ code: 'EXPRESSION_TOO_LARGE', at: this.place() });
    const result = read();
    this.depth--;
    return result;
  }

  private isAt(sign: string): boolean {
    const token = this.tokens[this.next];
    return token?.kind === 'SIGN' && token.value === sign;
  }

  private expect(sign: string): void {
    if (!this.isAt(sign)) this.refuse();
    this.next++;
  }

  private place(): number {
    return (this.tokens[this.next]?.at ?? this.length) + 1;
  }

  private refuse(): never {
    throw new Unreadable({ code: 'EXPRESSION_UNREADABLE', at: this.place() });
  }
}
