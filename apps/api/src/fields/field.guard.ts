import {
  defaultFieldResolver,
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isLeafType,
  isListType,
  isObjectType,
} from 'graphql';
import type { RequestContext } from '#api/auth/request-context';
import { FIELD_CLASS } from '#api/fields/classified';
import { ROW_FACTS } from '#api/fields/row-facts';
import type { Actor } from '#domain/kernel/actor';
import {
  closerClass,
  FIELD_CLASSES,
  type FieldClass,
  mayReadField,
  type RowFacts,
} from '#domain/kernel/fields';

type Field = GraphQLField<unknown, RequestContext>;
type Path = GraphQLResolveInfo['path'];

/** The rows along the way to a field, by the way itself: a message knows by it whose candidacy it is in. */
const rowsOnTheWay = new WeakMap<Path, RowFacts>();

/** The class of a field of the schema, its own or that of its type. */
export function classOf(type: GraphQLObjectType, field: Pick<Field, 'extensions'>): FieldClass | null {
  const given: unknown = field.extensions[FIELD_CLASS] ?? type.extensions[FIELD_CLASS];
  return typeof given === 'string' && given in FIELD_CLASSES ? (given as FieldClass) : null;
}

const isRoot = (schema: GraphQLSchema, type: GraphQLObjectType): boolean =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].includes(type);

/** The facts of the row that a field belongs to; null at the root, where the permission of the operation has decided. */
function factsOf(type: GraphQLObjectType, source: unknown, path: Path): RowFacts | null {
  const read = ROW_FACTS[type.name];
  if (read) return read(source as Record<string, unknown>);
  for (let way = path.prev; way; way = way.prev) {
    const facts = rowsOnTheWay.get(way);
    if (facts) return facts;
  }
  return null;
}

/** Whether the actor is shown a field of this class in the row that it belongs to. */
function isShown(actor: Actor, fieldClass: FieldClass, facts: RowFacts | null): boolean {
  return facts === null || mayReadField(actor, fieldClass, facts);
}

/** Puts the guard on every field with a class. It asks no database: a row carries whose it is. */
export function guardFields(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__') || isRoot(schema, type)) continue;
    for (const field of Object.values(type.getFields())) guard(type, field);
  }
  return schema;
}

function guard(type: GraphQLObjectType, field: Field): void {
  const fieldClass = classOf(type, field);
  const leadsOn = type.name in ROW_FACTS && !isLeafType(getNamedType(field.type));
  if (!fieldClass && !leadsOn) return;
  const inner = field.resolve ?? defaultFieldResolver;
  const withheld = isListType(getNullableType(field.type)) ? [] : null;
  field.resolve = (source, args, context, info) => {
    const facts = factsOf(type, source, info.path);
    if (leadsOn && facts) rowsOnTheWay.set(info.path, facts);
    if (!fieldClass) return inner(source, args, context, info);
    if (!isShown(context.actor, fieldClass, facts)) return withheld;
    const show = (value: unknown): unknown =>
      isShown(context.actor, closerClass(fieldClass, value), facts) ? value : withheld;
    const value: unknown = inner(source, args, context, info);
    return value instanceof Promise ? value.then(show) : show(value);
  };
}

/** The fields of a row that are not shown to the actor, by name; those of an object inside it as `answers.lessons`. */
export function withheldOf(type: GraphQLObjectType, source: unknown, actor: Actor): string[] {
  const facts = ROW_FACTS[type.name]?.(source as Record<string, unknown>) ?? null;
  const hiddenIn = (owner: GraphQLObjectType, prefix: string, depth: number): string[] =>
    Object.values(owner.getFields()).flatMap((field) => {
      const fieldClass = classOf(owner, field);
      if (fieldClass) return isShown(actor, fieldClass, facts) ? [] : [prefix + field.name];
      const inner = getNamedType(field.type);
      const isPart = isObjectType(inner) && !(inner.name in ROW_FACTS) && depth > 0;
      return isPart ? hiddenIn(inner, `${prefix}${field.name}.`, depth - 1) : [];
    });
  return hiddenIn(type, '', 1);
}
