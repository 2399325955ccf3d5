import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { classOf } from '#api/fields/field.guard';
import { PLAIN_FIELDS, type PlainFields } from '#api/fields/plain-fields';
import { ROW_FACTS } from '#api/fields/row-facts';
import { PERMISSIONS } from '#domain/catalogue/permissions';
import { FIELD_CLASSES, type FieldClass, type Reader, READERS } from '#domain/kernel/fields';
import type { Holder } from '#domain/kernel/holder';
import { builtSchema } from '#testing/built-schema';
import { declaredPermissions, permissionsOfField } from '#testing/declared-permissions';

/** Scalars that hold no words. */
const WORDLESS = ['ID', 'Int', 'Float', 'Boolean', 'Date', 'DateTime'];
/** Enums whose values tell of health, security or the outcome of a check. */
const TELLING_ENUMS = ['ClearanceState', 'Barrier'];
/** Types that lend themselves to rows of several classes: what leads to them is classified. */
const LENT_TYPES = ['AttachedFile'];

type Owned = readonly [owner: GraphQLObjectType, field: GraphQLField<unknown, unknown>];
const nameOf = ([owner, field]: Owned): string => `${owner.name}.${field.name}`;

describe('every field of the schema', () => {
  let schema: GraphQLSchema;
  let fields: Owned[];
  let roots: Owned[];
  beforeAll(async () => {
    schema = await builtSchema();
    const rootTypes = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
    const types = Object.values(schema.getTypeMap()).filter(isObjectType);
    const all = types
      .filter(({ name }) => !name.startsWith('__'))
      .flatMap((type) => Object.values(type.getFields()).map((field): Owned => [type, field]));
    roots = all.filter(([type]) => rootTypes.includes(type));
    fields = all.filter(([type]) => !rootTypes.includes(type));
  });

  const holdsWords = ([owner, { name, type }]: Owned): boolean => {
    const named = getNamedType(type);
    if (owner.name.endsWith('Edge') && name === 'cursor') return false;
    return (
      (isScalarType(named) && !WORDLESS.includes(named.name)) ||
      (isEnumType(named) && TELLING_ENUMS.includes(named.name))
    );
  };
  const plain = new Set(
    Object.values<PlainFields>(PLAIN_FIELDS).flatMap(({ fields: listed }) =>
      Object.entries(listed).flatMap(([type, names]) => names.split(' ').map((name) => `${type}.${name}`)),
    ),
  );
  /** The classes of types that speak for all of their fields. */
  const classOfType = (type: GraphQLObjectType): FieldClass | null => classOf(type, { extensions: {} });

  it('that holds words has a class, or is listed as plain with a reason', () => {
    const undecided = fields.filter(
      (owned) => holdsWords(owned) && !classOf(...owned) && !plain.has(nameOf(owned)),
    );
    expect(undecided.map(nameOf)).toEqual([]);
  });

  it('that is listed as plain exists, holds words and has no class', () => {
    const decided = fields.filter((owned) => holdsWords(owned) && !classOf(...owned)).map(nameOf);
    expect([...plain].filter((name) => !decided.includes(name))).toEqual([]);
  });

  it('with a class of its own can be left empty', () => {
    const rigid = fields.filter(([owner, field]) => {
      const isOwn = classOf(owner, field) !== null && classOfType(owner) === null;
      return isOwn && isNonNullType(field.type) && !isListType(getNullableType(field.type));
    });
    expect(rigid.map(nameOf)).toEqual([]);
  });

  it('that leads to a type with a class has the same class', () => {
    const open = fields.filter(([owner, field]) => {
      const inner = getNamedType(field.type);
      if (!isObjectType(inner) || owner.name.endsWith('Edge') || owner.name.endsWith('Connection'))
        return false;
      if (LENT_TYPES.includes(inner.name)) return classOf(owner, field) === null;
      const asked = classOfType(inner);
      return asked !== null && classOf(owner, field) !== asked;
    });
    expect(open.map(nameOf)).toEqual([]);
  });

  /** The classified fields that an operation leads to without a row in between that says whose it is. */
  const reachedBare = (type: GraphQLObjectType, seen = new Set<string>()): FieldClass[] => {
    if (seen.has(type.name) || type.name in ROW_FACTS) return [];
    seen.add(type.name);
    return Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      const own = classOf(type, field);
      return [...(own ? [own] : []), ...(isObjectType(inner) ? reachedBare(inner, seen) : [])];
    });
  };
  /** As which reader somebody calls an operation; who is just signed in asks for what is their own. */
  const asReader = (holder: Holder): Reader | null =>
    (({ VISITOR: null, SIGNED_IN: 'PERSON', PROFESSIONAL: 'PERSON', FOCAL_POINT: 'HOST' }) as const)[
      holder as 'VISITOR'
    ] ??
    READERS.find((reader) => reader === holder) ??
    null;

  it('is behind a row that says whose it is, or behind an operation for its readers alone', () => {
    const permissions = declaredPermissions();
    const open = roots.flatMap(([, { name, type }]) => {
      const named = getNamedType(type);
      const holders: readonly Holder[] = permissionsOfField(permissions, name).flatMap(
        (permission): readonly Holder[] => PERMISSIONS[permission],
      );
      if (!isObjectType(named) || holders.length === 0) return [];
      return reachedBare(named)
        .filter((fieldClass) => {
          const readers: readonly Reader[] = FIELD_CLASSES[fieldClass].readers;
          return holders.some((holder) => {
            const reader = asReader(holder);
            return reader === null || !readers.includes(reader);
          });
        })
        .map((fieldClass) => `${name}: ${fieldClass}`);
    });
    expect([...new Set(open)]).toEqual([]);
  });
});
