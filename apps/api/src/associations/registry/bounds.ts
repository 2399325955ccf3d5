import type { FieldBounds } from '#api/graphql/bound-classes';

/** What bounds the lists of the registry. */
export const ASSOCIATION_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'associations' },
  Association: { AS_WRITTEN: 'heritageCountries identifiers languages residenceCountries' },
};

/** What bounds the lists of self-audits. */
export const SAFEGUARDING_AUDIT_BOUNDS: FieldBounds = {
  Query: { AS_READ: 'auditsToRate safeguardingAudits' },
  SafeguardingAudit: { OF_A_TABLE: 'lines shares steps' },
};
