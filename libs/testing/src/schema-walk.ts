import {
  buildClientSchema,
  getIntrospectionQuery,
  getNamedType,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  type IntrospectionQuery,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { RunningProduct } from '#testing/running-product';
import { TEXT_LITERALS } from '#testing/text-samples';

/** One operation of the schema, with the least that GraphQL lets pass. */
export interface WalkedOperation {
  readonly name: string;
  readonly kind: 'query' | 'mutation' | 'subscription';
  readonly document: string;
}

/** A value of each scalar that parses and names nothing. */
const SAMPLES: Readonly<Record<string, string>> = {
  ID: '"01900000-0000-7000-8000-000000000000"',
  ...TEXT_LITERALS,
  Int: '1',
  Float: '1',
  Boolean: 'false',
  Date: '"2027-01-31"',
  DateTime: '"2027-01-31T09:00:00Z"',
};

/** The schema as the running product tells it. */
export async function readSchema(product: RunningProduct): Promise<GraphQLSchema> {
  return buildClientSchema(await product.ask<IntrospectionQuery>(getIntrospectionQuery()));
}

/** Every operation of the running product's schema. */
export async function walkSchema(product: RunningProduct): Promise<WalkedOperation[]> {
  const schema = await readSchema(product);
  const roots = [
    ['query', schema.getQueryType()],
    ['mutation', schema.getMutationType()],
    ['subscription', schema.getSubscriptionType()],
  ] as const;
  return roots.flatMap(([kind, type]) =>
    Object.values(type?.getFields() ?? {}).flatMap((field) =>
      commandsOf(field).map((command) => ({
        name: operationName(field.name, command),
        kind,
        document: documentOf(kind, field, command),
      })),
    ),
  );
}

/** The commands that an operation takes, each of which is one to walk; `undefined` alone for one that takes none. */
export function commandsOf({ args }: GraphQLField<unknown, unknown>): (string | undefined)[] {
  const command = getNamedType(args.find(({ name }) => name === 'command')?.type);
  return isEnumType(command) ? command.getValues().map(({ name }) => name) : [undefined];
}

/** `stepNeed SUBMIT`, or the name of an operation that takes no command. */
export const operationName = (name: string, command?: string): string =>
  command ? `${name} ${command}` : name;

function documentOf(kind: string, field: GraphQLField<unknown, unknown>, command?: string): string {
  const args = field.args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined);
  const list = args
    .map(({ name, type }) => `${name}: ${(name === 'command' && command) || sample(type)}`)
    .join(', ');
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${kind} { ${field.name}${list ? `(${list})` : ''}${selection} }`;
}

function sample(type: GraphQLInputType): string {
  if (isNonNullType(type)) return sample(type.ofType);
  if (isListType(type)) return `[${sample(type.ofType)}]`;
  if (isEnumType(type)) return type.getValues()[0]?.name ?? 'null';
  if (!isInputObjectType(type)) return SAMPLES[type.name] ?? 'null';
  const required = Object.values(type.getFields()).filter(
    (f) => isNonNullType(f.type) && f.defaultValue === undefined,
  );
  return `{ ${required.map((f) => `${f.name}: ${sample(f.type)}`).join(', ')} }`;
}
