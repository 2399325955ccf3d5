import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import {
  buildSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import { BOUNDED } from '#api/graphql/list-bounds';
import { HOMEMADE } from '#testing/plain-english';

const schema = buildSchema(readFileSync('schema.graphql', 'utf8'));
const isIntrospectionName = (name: string): boolean => name.startsWith('__');
const enums = Object.values(schema.getTypeMap())
  .filter(isEnumType)
  .filter((type) => !isIntrospectionType(type));

/** Enums whose values are the words of somebody else. */
const FOREIGN = new Set(['Locale']);

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

  it('has no list without a bound: pages, a cap, or a reason to be short', () => {
    const lists = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !isIntrospectionName(name) && !name.endsWith('Connection'))
      .flatMap((type) =>
        Object.values(type.getFields()).map((field) => ({ name: `${type.name}.${field.name}`, field })),
      )
      .filter(
        ({ field }) => isListType(getNullableType(field.type)) && !isEnumType(getNamedType(field.type)),
      );
    expect(BOUNDED.map(([name]) => name).sort()).toEqual(lists.map(({ name }) => name).sort());
    for (const [name, bound] of BOUNDED)
      if ('most' in bound)
        expect(lists.find((list) => list.name === name)?.field.description).toMatch(
          new RegExp(`At most ${bound.most.toLocaleString('en')}\\.$`),
        );
  });

  it('tells clients no code that only commands and jobs meet', () => {
    const codes = enums.find(({ name }) => name === 'ErrorCode')?.getValues() ?? [];
    expect(codes.length).toBeGreaterThan(80);
    expect(codes.map(({ name }) => name).filter((code) => /SNAPSHOT|ARCHIVE|_ROW_/.test(code))).toEqual([]);
  });
});
