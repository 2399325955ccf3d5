import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of programmes cost. */
export const PROGRAMME_PRICES: FieldPrices = {
  Query: {
    ROW: 'programme',
    PAGE: 'programmeRulesHistory programmes',
  },
  Mutation: {
    WRITE: 'createProgramme enrolInProgramme publishProgrammeRules setProgrammeState',
  },
  Professional: {
    LOADED: 'eligibility',
  },
  Programme: {
    LOADED: 'rules',
  },
};
