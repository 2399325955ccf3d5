import { type GraphQLSchema, isObjectType } from 'graphql';
import { classOf } from '#api/fields/field.guard';
import { PLAIN_FIELDS, type PlainFields } from '#api/fields/plain-fields';
import { FIELD_CLASS_NAMES, type FieldClass } from '#domain/kernel/fields';

const quoted = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(' ');

/** The fields of a class; a type whose every field is of it is named alone. */
function fieldsOf(schema: GraphQLSchema, fieldClass: FieldClass): string[] {
  const types = Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return types.flatMap((type) => {
    if (classOf(type, { extensions: {} }) === fieldClass) return [type.name];
    return Object.values(type.getFields())
      .filter((field) => field.extensions.fieldClass === fieldClass)
      .map(({ name }) => `${type.name}.${name}`)
      .sort();
  });
}

/** The fields of each class, and those that have none with the reason, as Markdown. */
export function classifiedFields(schema: GraphQLSchema): string {
  const classified = FIELD_CLASS_NAMES.map((name) => `| \`${name}\` | ${quoted(fieldsOf(schema, name))} |`);
  const plain = Object.values<PlainFields>(PLAIN_FIELDS).map(({ reason, fields }) => {
    const names = Object.entries(fields).map(([type, listed]) => `${type}: ${listed.replaceAll(' ', ', ')}`);
    return `| ${reason} | ${names.join(' · ')} |`;
  });
  return [
    '## Fields by class',
    ['| class | fields, or whole types |', '|---|---|', ...classified].join('\n'),
    '## Plain fields',
    ['| why everyone who sees the row is shown them | fields |', '|---|---|', ...plain].join('\n'),
  ].join('\n\n');
}
