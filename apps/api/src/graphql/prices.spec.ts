import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { INestApplicationContext, Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory, TypeMetadataStorage } from '@nestjs/graphql';
import { type GraphQLSchema, isObjectType, Kind, parse } from 'graphql';
import { BUDGETS } from '#api/graphql/price-check';
import { PRICES, type Work } from '#api/graphql/price-classes';
import { PRICED } from '#api/graphql/prices';
import { priceOfOperation, type Variables } from '#api/graphql/pricing';
import { RESOLVERS } from '#api/graphql/resolvers';

import 'reflect-metadata';

let app: INestApplicationContext;
let schema: GraphQLSchema;

beforeAll(async () => {
  app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  schema = await app.get(GraphQLSchemaFactory).create(RESOLVERS);
});
afterAll(() => app.close());

/** What Nest notes of a method with `@ResolveField`, as far as it is read here. */
interface ResolvedField {
  readonly kind: string;
  readonly schemaName: string;
  readonly objectTypeFn?: () => Type<unknown>;
}

const price = (text: string, variables: Variables = {}): Work => {
  const document = parse(text);
  const operation = document.definitions.find((d) => d.kind === Kind.OPERATION_DEFINITION);
  if (!operation) throw new Error('no operation');
  return priceOfOperation(schema, document, operation, variables);
};
const ms = (text: string, variables?: Variables): number =>
  Math.round(price(text, variables).milliseconds * 1000) / 1000;

describe('the prices', () => {
  it('name every root field and every field that a resolver makes', () => {
    const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap(
      (type) => Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name ?? ''}.${field}`),
    );
    const { fieldResolvers } = TypeMetadataStorage as unknown as { fieldResolvers: ResolvedField[] };
    const resolved = fieldResolvers
      .filter(({ kind }) => kind === 'external')
      .map(({ objectTypeFn, schemaName }) => {
        const target = objectTypeFn?.();
        const type = target && TypeMetadataStorage.getObjectTypeMetadataByTarget(target);
        return `${type?.name ?? '?'}.${schemaName}`;
      });
    expect(resolved.length).toBeGreaterThan(50);
    expect([...roots, ...resolved].filter((field) => !PRICED.has(field))).toEqual([]);
  });

  it('name nothing that the schema does not have', () => {
    const known = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`));
    expect([...PRICED].filter((field) => !known.includes(field))).toEqual([]);
  });
});

describe('a query', () => {
  const row = '{ edges { node { id } } }';
  const perRow = PRICES.FREE.each.milliseconds * 3; // edges are one of the page, node and id of each row

  it('pays for the page that its resolver reads: 20 rows when none are named', () => {
    expect(ms(`{ needs ${row} }`)).toBe(ms(`{ needs(first: 20) ${row} }`));
    expect(ms(`{ needs(first: null) ${row} }`)).toBe(ms(`{ needs(first: 20) ${row} }`));
    expect(ms(`{ needs(first: 100) ${row} }`) - ms(`{ needs(first: 20) ${row} }`)).toBeCloseTo(80 * perRow);
  });

  it('pays for the value of a variable, for its default, and for a full page where it is not a number', () => {
    const query = `query ($n: Int = 5) { needs(first: $n) ${row} }`;
    expect(ms(query)).toBe(ms(`{ needs(first: 5) ${row} }`));
    expect(ms(query, { n: 7 })).toBe(ms(`{ needs(first: 7) ${row} }`));
    expect(ms(query, { n: null })).toBe(ms(`{ needs(first: 20) ${row} }`));
    expect(ms(query, { n: 'many' })).toBe(ms(`{ needs(first: 100) ${row} }`));
  });

  it('pays for each alias and each spread of a fragment', () => {
    const one = ms('{ kpis { code } }');
    expect(ms('{ a: kpis { code } b: kpis { code } }')).toBeCloseTo(2 * one);
    expect(
      ms('{ ...F ... on Query { c: kpis { code } } } fragment F on Query { a: kpis { code } }'),
    ).toBeCloseTo(2 * one);
  });

  it('pays for lists within lists by their product, and for what a loader does once', () => {
    const query = (rows: number): string =>
      `{ candidacies(first: ${rows}) { edges { node { messages { author } } } } }`;
    const { LOADED, FREE } = PRICES;
    const each = FREE.each.milliseconds + LOADED.each.milliseconds + 10 * LOADED.each.milliseconds;
    expect(ms(query(50)) - ms(query(5))).toBeCloseTo(45 * (FREE.each.milliseconds + each));
    expect(price(query(50)).statements).toBe(price(query(5)).statements);
    expect(price(query(5)).statements).toBe(PRICES.PAGE.each.statements + 2 * LOADED.once.statements);
  });

  it('cannot ask sixty times for the figures of the programme, nor a visitor for sixty searches', () => {
    const many = (field: string): string =>
      `{ ...F } fragment F on Query { ${Array.from({ length: 60 }, (_, i) => `a${i}: ${field}`).join(' ')} }`;
    expect(ms(many('kpis { code }'))).toBeGreaterThan(BUDGETS.person.milliseconds);
    expect(ms(many(`skills(search: "x", first: 100) ${row}`))).toBeGreaterThan(BUDGETS.visitor.milliseconds);
  });
});

describe('the portal', () => {
  it('can afford every one of its documents', () => {
    const definitions = portalDocuments().flatMap((text) => [...parse(text).definitions]);
    const operations = definitions.filter((d) => d.kind === Kind.OPERATION_DEFINITION);
    const fragments = definitions.filter((d) => d.kind === Kind.FRAGMENT_DEFINITION);
    const prices = operations.map((operation) => ({
      name: operation.name?.value ?? '',
      ...priceOfOperation(
        schema,
        { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] },
        operation,
        // What is not known beforehand counts as a full page.
        Object.fromEntries((operation.variableDefinitions ?? []).map((d) => [d.variable.name.value, 'any'])),
      ),
    }));
    expect(prices.length).toBeGreaterThan(100);
    const dearest = prices.sort((a, b) => b.milliseconds - a.milliseconds).slice(0, 5);
    const lines = dearest.map(
      (p) => `${p.name}: ${Math.round(p.milliseconds)} ms, ${p.statements} statements`,
    );
    process.stdout.write(`The portal's dearest documents:\n  ${lines.join('\n  ')}\n`);
    const { milliseconds, statements } = BUDGETS.person;
    expect(prices.filter((p) => p.milliseconds > milliseconds || p.statements > statements)).toEqual([]);
  });
});

/** The GraphQL texts in the sources of the portal. */
function portalDocuments(): string[] {
  const folder = new URL('../../../portal/src/', import.meta.url);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => [...readFileSync(new URL(file, folder), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)])
    .map(([, text]) => text ?? '');
}
