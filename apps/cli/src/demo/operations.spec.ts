import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { CASES } from '#cli/demo/case-operations';
import { OPERATIONS } from '#cli/demo/operations';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

it.each(Object.entries({ ...OPERATIONS, ...CASES }))('asks what the schema has: %s', (_name, document) => {
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
});
