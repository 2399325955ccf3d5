import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
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

const CHECKS = new Set(['text', 'optionalText', 'whole', 'optionalWhole', 'maxLength']);
const LIMITING = new Set(['max', 'maxLength', 'maxBytes']);
/** A bar of progress ends at its own most, which is no limit of an input. */
const NO_INPUT = new Set(['Progress', 'progress']);

const isNumber = (node: ts.Node | undefined, numbers: ReadonlySet<string>): boolean =>
  node !== undefined &&
  (ts.isNumericLiteral(node) ||
    (ts.isIdentifier(node) && numbers.has(node.text)) ||
    (ts.isArrayLiteralExpression(node) && node.elements.some((element) => isNumber(element, numbers))) ||
    (ts.isJsxExpression(node) && isNumber(node.expression, numbers)));

/** The places of a source that say in a number of their own how much an input holds. */
function ownLimits(path: string, source: string): string[] {
  const found: string[] = [];
  const numbers = new Set<string>();
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && isNumber(node.initializer, numbers))
      numbers.add(node.name.text);
    const isCheck =
      ts.isCallExpression(node) &&
      CHECKS.has(
        ts.isPropertyAccessExpression(node.expression)
          ? node.expression.name.text
          : node.expression.getText(),
      ) &&
      node.arguments.some((argument) => isNumber(argument, numbers));
    const isProperty =
      ts.isJsxAttribute(node) &&
      LIMITING.has(node.name.getText()) &&
      !NO_INPUT.has(node.parent.parent.tagName.getText()) &&
      isNumber(node.initializer, numbers);
    if (isCheck || isProperty) found.push(`${path}: ${node.getText()}`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const sources = readdirSync(PORTAL, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.spec\.ts$/.test(path) && !GENERATED.test(path))
  .map((path) => ({ path, source: readFileSync(join(PORTAL, path), 'utf8') }));

describe('what the portal may not repeat by hand', () => {
  it('repeats no enum of the schema', () => {
    expect(sources.length).toBeGreaterThan(200);
    expect(sources.flatMap(({ path, source }) => copiedEnums(path, source))).toEqual([]);
  });

  it('asks what a person may do, never which role they hold', () => {
    const whoseTurn = 'parts/session.tsx';
    const named = new RegExp(`'(${enums.STAFF_ROLE.join('|')})'`);
    const asking = sources.filter(({ path, source }) => path !== whoseTurn && named.test(source));
    expect(asking.map(({ path }) => path)).toEqual([]);
  });

  it('says no limit in a number of its own', () => {
    const forms = sources.filter(({ path }) => !path.startsWith('gallery/'));
    expect(forms.flatMap(({ path, source }) => ownLimits(path, source))).toEqual([]);
  });

  it('sees a number however it is written', () => {
    const written = [
      'const schema = object({ name: text(200) });',
      'const MOST = 200; const schema = z.string().check(z.maxLength(MOST));',
      'whole([1, 60])',
      '<TextArea name="why" max={2000} />',
    ];
    expect(written.flatMap((source) => ownLimits('a.tsx', source))).toHaveLength(4);
    expect(ownLimits('a.tsx', '<><Progress max={100} /><TextArea max={NEED_LIMITS.title} /></>')).toEqual([]);
  });

  it('sees a copy in another order', () => {
    expect(copiedEnums('a.ts', `const A = ['VIRTUAL', 'ON_SITE', 'HYBRID'] as const;`)).toEqual([
      'a.ts repeats MODALITY',
    ]);
    expect(copiedEnums('a.ts', `const A = ['VIRTUAL', 'ON_SITE'];`)).toEqual([]);
  });
});
