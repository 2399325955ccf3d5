import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of institutions. */
export const INSTITUTION_BOUNDS: FieldBounds = {
  Query: {
    FIRST_100: 'myInstitutions',
  },
  Institution: {
    FIRST_100: 'focalPoints invitations programmeIds',
    OF_A_TABLE: 'steps withheld',
    AS_READ: 'caseOfficers',
  },
};
