import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, isEnumType, isIntrospectionType } from 'graphql';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter((type) => !isIntrospectionType(type));

/** Enums whose values are the words of somebody else. */
const FOREIGN = new Set(['Locale']);

/** Words that this house once used where English has others: is, cover, notify, submit, delegate, again, their own. */
const HOMEMADE =
  /\b(stands?( in)?|lies?|told|anew|the ball|hand(s|ed)? (in|over)|behind the scenes|the own|for whom|goes on)\b/i;

describe('the schema', () => {
  it('writes the values of an enum in capitals', () => {
    const small = enums
      .filter(({ name }) => !FOREIGN.has(name))
      .flatMap((type) => type.getValues().map(({ name }) => `${type.name}.${name}`))
      .filter((value) => !/^\w+\.[A-Z0-9_]+$/.test(value));
    expect(enums.length).toBeGreaterThan(70);
    expect(small).toEqual([]);
  });

  it('speaks plain English', () => {
    const text = readFileSync('schema.graphql', 'utf8');
    const descriptions = [...text.matchAll(/"""([^]*?)"""/g)].map(([, words = '']) => words.trim());
    expect(descriptions.length).toBeGreaterThan(1_500);
    expect(descriptions.filter((words) => HOMEMADE.test(words))).toEqual([]);
  });

  it('tells clients no code that only commands and jobs meet', () => {
    const codes = enums.find(({ name }) => name === 'ErrorCode')?.getValues() ?? [];
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.map(({ name }) => name).filter((code) => /SNAPSHOT|ARCHIVE|_ROW_/.test(code))).toEqual([]);
  });
});
