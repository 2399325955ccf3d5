import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildSchema, getNamedType, isInputObjectType } from 'graphql';
import type { Plugin } from 'vite';

const ID = 'virtual:input-types';
const RESOLVED = `\0${ID}`;
const SCHEMA = join(import.meta.dirname, '../../../schema.graphql');

/** The input types of a schema, each field with the name of its input type or 0. */
export function inputTypesOf(text: string): Record<string, Record<string, string | 0>> {
  const inputs = Object.values(buildSchema(text).getTypeMap()).filter(isInputObjectType);
  return Object.fromEntries(
    inputs.map((input) => [
      input.name,
      Object.fromEntries(
        Object.values(input.getFields()).map(({ name, type }) => {
          const named = getNamedType(type);
          return [name, isInputObjectType(named) ? named.name : 0];
        }),
      ),
    ]),
  );
}

/** Gives the portal the shapes of what it may send, from schema.graphql. */
export function inputTypes(): Plugin {
  return {
    name: 'input-types',
    resolveId: (id) => (id === ID ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      this.addWatchFile(SCHEMA);
      return `export default ${JSON.stringify(inputTypesOf(readFileSync(SCHEMA, 'utf8')))}`;
    },
  };
}
