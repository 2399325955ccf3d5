import { getNamedType, type GraphQLObjectType, type GraphQLSchema, isLeafType, isObjectType } from 'graphql';
import { classOf } from '#api/fields/field.guard';
import { ROW_FACTS } from '#api/fields/row-facts';
import type { FieldClass } from '#domain/kernel/fields';

/** A classified field below a row: the way to it, and how the schema names it. */
export interface WalkedField {
  /** The type of the row, such as `Report`. */
  readonly row: string;
  /** Names of fields from the row on, such as `answers`, `lessons`. */
  readonly path: readonly string[];
  /** The field with the type that has it, such as `Answers.lessons`. */
  readonly name: string;
  readonly fieldClass: FieldClass;
}

const typeNamed = (schema: GraphQLSchema, name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`no type ${name}`);
  return type;
};

/** Every classified field of a row and of the objects inside it, as far as the next row. */
export function classifiedBelow(schema: GraphQLSchema, row: string): WalkedField[] {
  const walk = (type: GraphQLObjectType, path: readonly string[]): WalkedField[] =>
    Object.values(type.getFields()).flatMap((field) => {
      const here = [...path, field.name];
      const fieldClass = classOf(type, field);
      const isOwn = field.extensions.fieldClass !== undefined;
      if (fieldClass && (isOwn || path.length > 0))
        return [{ row, path: here, name: `${type.name}.${field.name}`, fieldClass }];
      const inner = getNamedType(field.type);
      const isPart = !fieldClass && isObjectType(inner) && !(inner.name in ROW_FACTS) && path.length < 3;
      return isPart ? walk(inner, here) : [];
    });
  return walk(typeNamed(schema, row), []);
}

/** Every field of the schema that has a class of its own, not that of its type. */
export function classifiedFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap((type) =>
      Object.values(type.getFields())
        .filter((field) => field.extensions.fieldClass !== undefined)
        .map((field) => `${type.name}.${field.name}`),
    );
}

/** What one asks for in order to see a field. */
export function selectionOf(schema: GraphQLSchema, { row, path }: WalkedField): string {
  const write = (type: GraphQLObjectType, [name = '', ...rest]: readonly string[]): string => {
    const inner = getNamedType(type.getFields()[name]?.type ?? type);
    if (isLeafType(inner)) return name;
    if (!isObjectType(inner)) throw new Error(`${type.name}.${name} is no object`);
    return `${name} { ${rest.length > 0 ? write(inner, rest) : '__typename'} }`;
  };
  return write(typeNamed(schema, row), path);
}

/** Whether there is anything at the end of a way; of a list, in any of its rows. */
export function isFilled(value: unknown, path: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((item) => isFilled(item, path));
  if (value === null || value === undefined) return false;
  const [name, ...rest] = path;
  return name === undefined || isFilled((value as Record<string, unknown>)[name], rest);
}
