import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  GraphQLError,
  Kind,
} from 'graphql';

/** What one operation may ask for at most. Introspection is the deepest thing that a tool sends. */
export const LIMITS = {
  /** Tokens of a document; counted by the parser. */
  tokens: 4_000,
  /** Levels of selection. */
  depth: 20,
  /** Selected fields, fragments counted each time they are spread. */
  fields: 1_500,
  /** Fields of the root: as many operations as may be packed into one request. */
  rootFields: 30,
  /** Renamed fields. */
  aliases: 60,
  /** Directives used. */
  directives: 60,
  /** Rows that nested lists may multiply to: the product of `first` along a path. */
  cost: 20_000,
} as const;

interface Weight {
  depth: number;
  fields: number;
  aliases: number;
  directives: number;
  cost: number;
}

const NOTHING: Weight = { depth: 0, fields: 0, aliases: 0, directives: 0, cost: 0 };

/** The message by which the formatter knows a refusal of this rule; Apollo gives every rule the same code. */
export const TOO_EXPENSIVE = 'too expensive';

/** A validation rule that refuses operations over {@link LIMITS}, in time linear in the document. */
export function limitsRule(context: ValidationContext): ASTVisitor {
  const weigher = new Weigher(context);
  return {
    OperationDefinition(operation) {
      const weight = weigher.ofSelections(operation.selectionSet);
      const roots = operation.selectionSet.selections.length;
      const over =
        roots > LIMITS.rootFields ||
        (['depth', 'fields', 'aliases', 'directives', 'cost'] as const).some(
          (part) => weight[part] > LIMITS[part],
        );
      if (over) context.reportError(new GraphQLError(TOO_EXPENSIVE, { nodes: operation }));
    },
  };
}

/** Weighs selections; every fragment once. */
class Weigher {
  private readonly known = new Map<string, Weight>();

  constructor(private readonly context: ValidationContext) {}

  ofSelections(set: SelectionSetNode): Weight {
    return set.selections.reduce((sum, selection) => {
      const directives = selection.directives?.length ?? 0;
      switch (selection.kind) {
        case Kind.FIELD: {
          const inner = selection.selectionSet ? this.ofSelections(selection.selectionSet) : NOTHING;
          const rows = pageOf(selection.arguments ?? []);
          return add(sum, {
            depth: inner.depth + 1,
            fields: inner.fields + 1,
            aliases: inner.aliases + (selection.alias ? 1 : 0),
            directives: inner.directives + directives,
            cost: Math.min(rows * Math.max(inner.cost, 1), Number.MAX_SAFE_INTEGER),
          });
        }
        case Kind.INLINE_FRAGMENT:
          return add(sum, withDirectives(this.ofSelections(selection.selectionSet), directives));
        case Kind.FRAGMENT_SPREAD:
          return add(sum, withDirectives(this.ofFragment(selection.name.value), directives));
      }
    }, NOTHING);
  }

  private ofFragment(name: string): Weight {
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, NOTHING); // a circle of fragments is refused by GraphQL itself
    const fragment: FragmentDefinitionNode | null | undefined = this.context.getFragment(name);
    const weight = fragment ? this.ofSelections(fragment.selectionSet) : NOTHING;
    this.known.set(name, weight);
    return weight;
  }
}

function add(a: Weight, b: Weight): Weight {
  return {
    depth: Math.max(a.depth, b.depth),
    fields: a.fields + b.fields,
    aliases: a.aliases + b.aliases,
    directives: a.directives + b.directives,
    cost: a.cost + b.cost,
  };
}

function withDirectives(weight: Weight, directives: number): Weight {
  return { ...weight, directives: weight.directives + directives };
}

/** The literal `first` of a field; a variable counts as a full page. */
function pageOf(
  args: readonly { readonly name: { readonly value: string }; readonly value: { readonly kind: Kind } }[],
): number {
  const first = args.find((arg) => arg.name.value === 'first');
  if (!first) return 1;
  if (first.value.kind !== Kind.INT) return 100;
  return Math.max(1, Math.min(100, Number((first.value as unknown as { value: string }).value)));
}
