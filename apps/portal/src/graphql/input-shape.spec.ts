import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getVariableValues,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { shapedVariables } from '#portal/graphql/input-shape';
import { inputTypesOf } from '#portal-build/input-types';

const SOURCES = join(process.cwd(), 'apps/portal/src');
const TEXT = readFileSync('schema.graphql', 'utf8');
const schema = buildSchema(TEXT);
const types = inputTypesOf(TEXT);

/** What rows have that were read, and no input takes. */
const READ_ONLY = { __typename: 'Row', readAt: '2027-01-01T00:00:00Z' };

/** Every operation of the portal that says which variables it takes. */
const operations = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((name) => /(?<!\.spec)\.tsx?$/.test(name))
  .flatMap((name) => [
    ...readFileSync(join(SOURCES, name), 'utf8').matchAll(
      /`(\s*(?:query|mutation|subscription) \w+\([^`]*)`/g,
    ),
  ])
  .map(([, text = '']) => parse(text).definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION))
  .filter((definition) => definition !== undefined) as OperationDefinitionNode[];

/** A value of a type as a form holds it that was filled from a query: all that can be given, and what cannot. */
function seeded(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return seeded(type.ofType);
  if (isListType(type)) return [seeded(type.ofType), seeded(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isInputObjectType(type)) return { Int: 1, Float: 1, Boolean: true }[type.name] ?? 'text';
  const fields = Object.values(type.getFields()).map(({ name, type: of }) => [name, seeded(of)]);
  return { ...READ_ONLY, ...Object.fromEntries(fields) };
}

describe('what is sent', () => {
  it.each(operations.map((operation) => [operation.name?.value ?? '', operation] as const))(
    '%s takes values that were filled from what was read',
    (_, operation) => {
      const declared = operation.variableDefinitions ?? [];
      const variables = Object.fromEntries(
        declared.map(({ variable, type }) => {
          const of = typeFromAST(schema, type as never);
          if (!isInputType(of)) throw new Error(`No input type: $${variable.name.value}`);
          return [variable.name.value, seeded(of)];
        }),
      );
      const shaped = shapedVariables(types, { definitions: [operation] }, variables);
      expect(getVariableValues(schema, declared, shaped).errors).toBeUndefined();
    },
  );

  it('is what the schema has, and nothing that it has is left out', () => {
    expect(operations.length).toBeGreaterThan(100);
    const terms = { title: 'A course', skills: [{ conceptUri: 'urn:x', level: 2, __typename: 'NeedSkill' }] };
    const document = parse('mutation ($terms: TermsInput!, $at: DateTime) { x }');
    const sent = { terms: { ...terms, __typename: 'Need', id: '1' }, at: null, other: 1 };
    expect(shapedVariables(types, document, sent)).toEqual({
      terms: { title: 'A course', skills: [{ conceptUri: 'urn:x', level: 2 }] },
      at: null,
    });
  });

  it('leaves alone what the schema does not describe', () => {
    const answers = { outputs: [{ __typename: 'as it was typed' }] };
    const document = parse('mutation ($answers: JSON!, $ids: [ID!]!) { x }');
    expect(shapedVariables(types, document, { answers, ids: ['1'] })).toEqual({ answers, ids: ['1'] });
  });
});
