import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of questionnaires cost. */
export const QUESTIONNAIRE_PRICES: FieldPrices = {
  Query: { PAGE: 'questionnaire questionnaires' },
};
