import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLSchema,
  isListType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
  type ValueNode,
} from 'graphql';
import { type Price, PROPERTY, UNPRICED_ROOT, type Work } from '#api/graphql/price-classes';
import { priceOf } from '#api/graphql/prices';
import { MAX_PAGE, pageSize } from '#platform/db/keyset';

/** Rows that a list without pages counts as: such lists are short by what they are. */
const SHORT_LIST = 10;
/** What reading the schema costs, whatever of it is read. */
const SCHEMA_PRICE: Price = {
  once: { statements: 0, milliseconds: 50 },
  each: { statements: 0, milliseconds: 0 },
};
const NOTHING: Price = {
  once: { statements: 0, milliseconds: 0 },
  each: { statements: 0, milliseconds: 0 },
};

/** What an operation costs. */
export interface OperationPrice extends Work {
  /** Milliseconds of the dearest of its fields by itself. */
  readonly dearest: number;
  /** The operations that it asks for, through fragments: names of root fields. */
  readonly asked: ReadonlySet<string>;
}

/** The values of variables as they came; not yet checked. */
export type Variables = Readonly<Record<string, unknown>>;

/**
 * What an operation costs, before anything of it is done: through fragments, aliases, variables and defaults. A page
 * counts as the rows that its resolver would read, as a full page where that is not known, and lists within lists
 * multiply. Takes time linear in the document.
 */
export function priceOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Variables,
): OperationPrice {
  const pricer = new Pricer(schema, document, operation, variables);
  const root = schema.getRootType(operation.operation);
  const { once, each } = root ? pricer.ofSelections(operation.selectionSet, root) : NOTHING;
  return { ...plus(once, each), dearest: pricer.dearest, asked: pricer.asked };
}

/** Prices selections; every fragment once. */
class Pricer {
  dearest = 0;
  readonly asked = new Set<string>();
  private readonly known = new Map<string, Price>();
  private readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  private readonly defaults: ReadonlyMap<string, ValueNode | undefined>;
  private readonly roots: ReadonlySet<string>;

  constructor(
    private readonly schema: GraphQLSchema,
    { definitions }: DocumentNode,
    operation: OperationDefinitionNode,
    private readonly variables: Variables,
  ) {
    this.fragments = new Map(
      definitions.flatMap((d) => (d.kind === Kind.FRAGMENT_DEFINITION ? [[d.name.value, d] as const] : [])),
    );
    this.defaults = new Map(
      (operation.variableDefinitions ?? []).map((d) => [d.variable.name.value, d.defaultValue] as const),
    );
    this.roots = new Set(
      [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].map(
        (type) => type?.name ?? '',
      ),
    );
  }

  ofSelections(set: SelectionSetNode, parent: GraphQLOutputType): Price {
    return set.selections.reduce((sum, selection) => {
      switch (selection.kind) {
        case Kind.FIELD:
          return sumOf(sum, this.ofField(selection, parent));
        case Kind.INLINE_FRAGMENT:
          return sumOf(
            sum,
            this.ofSelections(
              selection.selectionSet,
              this.named(selection.typeCondition?.name.value, parent),
            ),
          );
        case Kind.FRAGMENT_SPREAD:
          return sumOf(sum, this.ofFragment(selection.name.value, parent));
      }
    }, NOTHING);
  }

  private ofFragment(name: string, parent: GraphQLOutputType): Price {
    const known = this.known.get(name);
    if (known) return known;
    this.known.set(name, NOTHING); // a circle of fragments is refused by GraphQL itself
    const fragment = this.fragments.get(name);
    const price = fragment
      ? this.ofSelections(fragment.selectionSet, this.named(fragment.typeCondition.name.value, parent))
      : NOTHING;
    this.known.set(name, price);
    return price;
  }

  private named(name: string | undefined, otherwise: GraphQLOutputType): GraphQLOutputType {
    const type = name ? this.schema.getType(name) : undefined;
    return isObjectType(type) ? type : otherwise;
  }

  private ofField(node: FieldNode, parent: GraphQLOutputType): Price {
    const name = node.name.value;
    if (name === '__schema' || name === '__type') return SCHEMA_PRICE;
    const field = isObjectType(parent) ? parent.getFields()[name] : undefined;
    if (!field || !isObjectType(parent)) return NOTHING;
    if (this.roots.has(parent.name)) this.asked.add(name);
    const own = priceOf(parent.name, name) ?? (this.roots.has(parent.name) ? UNPRICED_ROOT : PROPERTY);
    this.dearest = Math.max(this.dearest, own.once.milliseconds + own.each.milliseconds);
    if (!node.selectionSet) return own;
    const inner = this.ofSelections(node.selectionSet, getNamedType(field.type));
    return sumOf(own, { once: inner.once, each: times(inner.each, this.rowsOf(node, field)) });
  }

  /** How many rows a field answers: its page, or a short list; the edges of a page are counted with the page. */
  private rowsOf(node: FieldNode, field: GraphQLField<unknown, unknown>): number {
    if (field.args.some((arg) => arg.name === 'first')) return this.pageOf(node);
    return isListType(getNullableType(field.type)) && field.name !== 'edges' ? SHORT_LIST : 1;
  }

  private pageOf(node: FieldNode): number {
    const given = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    const value = given?.kind === Kind.VARIABLE ? this.variable(given.name.value) : given && literal(given);
    if (value === undefined || value === null) return pageSize({});
    return typeof value === 'number' ? pageSize({ first: value }) : MAX_PAGE;
  }

  private variable(name: string): unknown {
    if (Object.hasOwn(this.variables, name)) return this.variables[name];
    const otherwise = this.defaults.get(name);
    return otherwise && literal(otherwise);
  }
}

const literal = (value: ValueNode): unknown => valueFromASTUntyped(value);

const plus = (a: Work, b: Work): Work => ({
  statements: a.statements + b.statements,
  milliseconds: a.milliseconds + b.milliseconds,
});

const times = (work: Work, rows: number): Work => ({
  statements: work.statements * rows,
  milliseconds: work.milliseconds * rows,
});

const sumOf = (a: Price, b: Price): Price => ({ once: plus(a.once, b.once), each: plus(a.each, b.each) });
