import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { DomainError } from '#domain/kernel/errors';

/** The shape that one operation may have at most. Introspection is the deepest thing that a tool sends. */
export const LIMITS = {
  /** Tokens of a document; counted by the parser. */
  tokens: 4_000,
  /** Levels of selection. */
  depth: 15,
  /** Selected fields, fragments counted each time they are spread. */
  fields: 1_500,
  /** Fields of the root, through fragments: as many operations as may be packed into one request. */
  rootFields: 30,
  /** Renamed fields. */
  aliases: 60,
  /** Directives used. */
  directives: 60,
} as const;

/** Errors that one answer shows at most; the rest would say the same. */
export const MOST_ERRORS = 10;

/** A refusal of a whole operation that says which limit it broke: how much of it was asked, and how much there is at most. */
export function tooExpensive(limit: string, asked: number, most: number): GraphQLError {
  const originalError = new DomainError('QUERY_TOO_EXPENSIVE', { limit, asked, most });
  const extensions = { code: 'GRAPHQL_VALIDATION_FAILED', http: { status: 400 } };
  return new GraphQLError(originalError.message, { originalError, extensions });
}

interface Shape {
  readonly depth: number;
  readonly fields: number;
  /** Fields of this level itself, through fragments. */
  readonly rootFields: number;
  readonly aliases: number;
  readonly directives: number;
}

const NOTHING: Shape = { depth: 0, fields: 0, rootFields: 0, aliases: 0, directives: 0 };

/** A validation rule that refuses operations over {@link LIMITS}, in time linear in the document. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const measure = new Measure(context);
  return {
    OperationDefinition(operation) {
      const shape = measure.ofSelections(operation.selectionSet);
      const over = Object.entries(shape).find(([part, asked]) => asked > LIMITS[part as keyof Shape]);
      if (over) context.reportError(tooExpensive(over[0], over[1], LIMITS[over[0] as keyof Shape]));
    },
  };
}

/** Measures selections; every fragment once. */
class Measure {
  private readonly known = new Map<string, Shape>();

  constructor(private readonly context: ValidationContext) {}

  ofSelections(set: SelectionSetNode): Shape {
    return set.selections.reduce((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.FIELD: {
          const inner = selection.selectionSet ? this.ofSelections(selection.selectionSet) : NOTHING;
          return add(sum, {
            depth: inner.depth + 1,
            fields: inner.fields + 1,
            rootFields: 1,
            aliases: inner.aliases + (selection.alias ? 1 : 0),
            directives: inner.directives + directives,
          });
        }
        case Kind.INLINE_FRAGMENT:
          return add(sum, withDirectives(this.ofSelections(selection.selectionSet), directives));
        case Kind.FRAGMENT_SPREAD:
          return add(sum, withDirectives(this.ofFragment(selection.name.value), directives));
      }
    }, NOTHING);
  }

  private ofFragment(name: string): Shape {
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, NOTHING); // a circle of fragments is refused by GraphQL itself
    const fragment: FragmentDefinitionNode | null | undefined = this.context.getFragment(name);
    const shape = fragment ? this.ofSelections(fragment.selectionSet) : NOTHING;
    this.known.set(name, shape);
    return shape;
  }
}

function add(a: Shape, b: Shape): Shape {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    rootFields: a.rootFields + b.rootFields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
  };
}

function withDirectives(shape: Shape, directives: number): Shape {
  return { ...shape, directives: shape.directives + directives };
}
