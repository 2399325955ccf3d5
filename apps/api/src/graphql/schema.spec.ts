import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isIntrospectionType } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter((type) => !isIntrospectionType(type));

/** Enums whose values are the words of somebody else. */
const FOREIGN = new Set(['Locale']);
/** Enums of commands, which are named as the tables of states name them. */
const isCommand = (name: string): boolean => name.endsWith('Command');

describe('the schema', () => {
  it('writes the values of an enum in capitals', () => {
    const small = enums
      .filter(({ name }) => !FOREIGN.has(name) && !isCommand(name))
      .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`))
      .filter((value) => !/^\w+\.[A-Z0-9_]+$/.test(value));
    expect(enums.length).toBeGreaterThan(70);
    expect(small).toEqual([]);
  });

  it('tells clients no code that only commands and jobs meet', () => {
    const codes = enums.find(({ name }) => name === 'ErrorCode')?.getValues() ?? [];
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.map(({ name }) => name).filter((code) => /SNAPSHOT|ARCHIVE|_ROW_/.test(code))).toEqual([]);
  });
});
