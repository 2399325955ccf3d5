import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of delegations cost. */
export const DELEGATION_PRICES: FieldPrices = {
  Query: {
    PAGE: 'colleagues myDelegations',
  },
  Mutation: {
    WRITE: 'delegateWork endDelegation',
  },
  Delegation: {
    LOADED: 'from to',
  },
};
