import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of institutions cost. */
export const INSTITUTION_PRICES: FieldPrices = {
  Query: {
    ROW: 'institution publicInstitution',
    PAGE: 'institutions myInstitutions',
  },
  Mutation: {
    WRITE: `applyInstitution assignInstitution changeFocalPointRole editInstitution inviteFocalPoint
      leaveInstitution removeFocalPoint stepInstitution`,
  },
  Institution: {
    FREE: 'withheld',
    LOADED: 'focalPoints programmeIds steps',
    LOADED_LISTS: 'caseOfficers',
  },
};
