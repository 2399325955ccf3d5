import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import * as enums from '#portal/graphql/enums';

const PORTAL = 'apps/portal/src';
const GENERATED = /graphql\/(enums|limits|graphql-env\.d|input-types\.d)\.ts$/;

const key = (words: readonly string[]): string => [...words].sort().join(' ');
const ENUM_OF = new Map(Object.entries(enums).map(([name, values]) => [key(values), name]));

/** The lists of a source that say, in whatever order, what an enum of the schema says. */
function copiedEnums(path: string, source: string): string[] {
  const copies: string[] = [];
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isArrayLiteralExpression(node) && node.elements.length > 1) {
      const words = node.elements.filter(ts.isStringLiteral).map(({ text }) => text);
      const name = words.length === node.elements.length && ENUM_OF.get(key(words));
      if (name) copies.push(`${path} repeats ${name}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return copies;
}

const sources = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.ts$/.test(path) && !GENERATED.test(path))
  .map((path) => ({ path, source: readFileSync(join(PORTAL, path), 'utf8') }));

describe('what the portal may not repeat by hand', () => {
  it('repeats no enum of the schema', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap(({ path, source }) => copiedEnums(path, source))).toEqual([]);
  });

  it('sees a copy in another order', () => {
    expect(copiedEnums('a.ts', `const A = ['VIRTUAL', 'ON_SITE', 'HYBRID'] as const;`)).toEqual([
      'a.ts repeats MODALITY',
    ]);
    expect(copiedEnums('a.ts', `const A = ['VIRTUAL', 'ON_SITE'];`)).toEqual([]);
  });
});
