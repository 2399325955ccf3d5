import { ACCOUNT_RESOLVERS } from '#api/accounts/accounts.resolvers';
import { ErrorResolver } from '#api/graphql/error.resolver';

/** The one list of resolvers; the schema is made of these and nothing else. */
export const RESOLVERS = [ErrorResolver, ...ACCOUNT_RESOLVERS];
