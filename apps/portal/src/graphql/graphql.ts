import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '#portal/graphql/graphql-env';

/** Typed GraphQL: variables and answers are known from schema.graphql. Days and moments travel as ISO 8601 text. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; JSON: unknown };
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';
