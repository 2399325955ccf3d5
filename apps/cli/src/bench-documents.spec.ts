import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { buildSchema, parse, validate } from 'graphql';
import { GREEDY, LISTS, ME, NEED, SEND, SETTINGS } from '#cli/bench-documents';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));

it.each(Object.entries({ ME, NEED, SEND, SETTINGS, ...LISTS, ...GREEDY }))(
  'asks what the schema has: %s',
  (_name, document) => {
    expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  },
);
