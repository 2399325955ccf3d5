import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of needs. */
export const NEED_BOUNDS: FieldBounds = {
  Query: {
    FIRST_500: 'needTemplates',
    AS_READ: 'ledWords ownWords',
  },
  Need: {
    LAST_1000: 'decisions',
    AS_WRITTEN: 'counterparts findings languages outputs ownSkills skills support',
    OF_A_TABLE: 'steps withheld',
  },
  OwnWord: {
    OF_A_TABLE: 'languages',
  },
  OpenNeed: {
    AS_WRITTEN: 'languages skills support',
  },
};
