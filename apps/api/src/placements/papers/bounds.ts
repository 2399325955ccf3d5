import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of papers. */
export const PAPER_BOUNDS: FieldBounds = {
  Query: {
    FIRST_500: 'papers',
  },
  CertificateCheck: {
    OF_A_TABLE: 'facts',
  },
  Paper: {
    OF_A_TABLE: 'steps',
  },
};
