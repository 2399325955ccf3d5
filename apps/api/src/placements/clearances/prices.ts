import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of clearances cost. */
export const CLEARANCE_PRICES: FieldPrices = {
  Query: {
    ROW: 'clearanceTemplate',
    PAGE: 'clearances',
  },
  Mutation: {
    WRITE: 'clearClearance publishClearanceTemplate stepClearance submitClearance waiveClearance',
  },
  Clearance: {
    FREE: 'outcome state takesDocument',
    LOADED: 'documents status steps',
  },
  ClearanceTemplate: {
    FREE: 'countryRisks',
  },
};
