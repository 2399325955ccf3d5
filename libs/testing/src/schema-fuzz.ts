import fc, { type Arbitrary } from 'fast-check';
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { TEXT_LITERALS } from '#testing/text-samples';

/** One request of GraphQL over HTTP. */
export interface FuzzedRequest {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** Texts that have broken programs: bytes, halves of characters, calendars, numbers in disguise, markup, paths. */
const TEXTS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\uD800',
  '\uDFFFx',
  '\u202Eabc',
  '0000-00-00',
  '2027-02-31',
  '2027-02-31T25:61:00Z',
  '+275760-09-13T00:00:00Z',
  '-000001-01-01',
  '2147483648',
  'NaN',
  'null',
  "'; --",
  '%_\\',
  '{"a":1}',
  '=1+1',
  '<svg onload=x>',
  '../../x',
  'x'.repeat(20_000),
];
const NUMBERS = [0, -1, 1, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 53, 1.5, 1e308];

/** Requests for any operation of the schema, with arguments of the right kind and the wrong sense, and a few of the wrong kind. */
export function fuzzedRequests(
  schema: GraphQLSchema,
  options: { readonly ids: readonly string[]; readonly without: readonly string[] },
): Arbitrary<FuzzedRequest> {
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type, index) =>
    Object.values(type?.getFields() ?? {})
      .filter(({ name }) => !options.without.includes(name))
      .map((field) => requestOf(index === 0 ? 'query' : 'mutation', field, options.ids)),
  );
  return fc.oneof(...fields);
}

function requestOf(
  kind: string,
  field: GraphQLField<unknown, unknown>,
  ids: readonly string[],
): Arbitrary<FuzzedRequest> {
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const passed = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const query = `${kind}${declared && `(${declared})`} { ${field.name}${passed && `(${passed})`}${selectionOf(field)} }`;
  const values = field.args.map(({ name, type }) => [name, valueOf(type, ids)] as const);
  return fc.record(Object.fromEntries(values)).map((variables) => ({ query, variables }));
}

/** What can be read of the answer without going deeper. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type);
  if (isLeafType(type)) return '';
  const leaves = isObjectType(type)
    ? Object.values(type.getFields()).filter((f) => isLeafType(getNamedType(f.type)) && f.args.length === 0)
    : [];
  return ` { ${['__typename', ...leaves.map(({ name }) => name)].join(' ')} }`;
}

/** Mostly values that GraphQL lets through to the product; one in sixty of another kind. */
function valueOf(type: GraphQLInputType, ids: readonly string[]): Arbitrary<unknown> {
  const fitting = isNonNullType(type)
    ? valueOf(type.ofType, ids)
    : fc.option(given(type, ids), { nil: undefined, freq: 3 });
  return fc.oneof(
    { weight: 59, arbitrary: fitting },
    { weight: 1, arbitrary: fc.constantFrom(...TEXTS, null, 7, {}) },
  );
}

function given(type: GraphQLInputType, ids: readonly string[]): Arbitrary<unknown> {
  if (isNonNullType(type)) return given(type.ofType, ids);
  if (isListType(type)) return fc.array(given(type.ofType, ids), { maxLength: 3 });
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return fc.record(Object.fromEntries(fields.map((f) => [f.name, valueOf(f.type, ids)])));
  }
  return scalar(type.name, ids);
}

/** Sense nine times in ten: most arguments must pass for one to be looked at. */
const mostly = (sense: Arbitrary<unknown>, nonsense: Arbitrary<unknown>): Arbitrary<unknown> =>
  fc.oneof({ weight: 9, arbitrary: sense }, { weight: 1, arbitrary: nonsense });

function scalar(name: string, ids: readonly string[]): Arbitrary<unknown> {
  const texts = fc.constantFrom(...TEXTS);
  const numbers = fc.constantFrom(...NUMBERS);
  const instant = fc
    .date({ min: new Date('2026-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString());
  const id = mostly(fc.constantFrom(...ids), fc.oneof(fc.uuid(), texts));
  const known: Readonly<Record<string, Arbitrary<unknown>>> = {
    ID: id,
    Int: mostly(fc.integer({ min: 0, max: 60 }), numbers),
    Float: mostly(fc.double({ min: 0, max: 1 }), numbers),
    Boolean: fc.boolean(),
    Date: mostly(
      instant.map((text) => text.slice(0, 10)),
      texts,
    ),
    DateTime: mostly(instant, texts),
  };
  const sample = TEXT_LITERALS[name];
  const fitting = sample
    ? fc.oneof(fc.constant(JSON.parse(sample) as string), fc.lorem({ maxCount: 8 }))
    : id;
  return known[name] ?? mostly(fitting, fc.oneof(texts, fc.string({ unit: 'binary' }), id));
}
