import { initGraphQLTada } from 'gql.tada';
import type { introspection } from '#portal/graphql/graphql-env';

/** Scalars of the schema that travel as text; the server says what each may hold. */
type TextScalar =
  | 'Base64'
  | 'Code'
  | 'CountryCode'
  | 'Cursor'
  | 'Digest'
  | 'Draft'
  | 'EmailAddress'
  | 'FileText'
  | 'Line'
  | 'LongWords'
  | 'Name'
  | 'Password'
  | 'PhoneNumber'
  | 'SearchText'
  | 'TimeOfDay'
  | 'CurrencyCode'
  | 'Amount'
  | 'TimeZone'
  | 'Token'
  | 'WebAddress'
  | 'Words';

/** Typed GraphQL: variables and answers are known from schema.graphql. Days and moments travel as ISO 8601 text. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  scalars: { Date: string; DateTime: string; JSON: unknown } & Record<TextScalar, string>;
}>();

export { readFragment } from 'gql.tada';
export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

/** The values of an enum of the schema: `EnumOf<'NeedCommand'>`. */
export type EnumOf<Name extends Parameters<typeof graphql.scalar>[0]> = ReturnType<
  typeof graphql.scalar<Name>
>;
