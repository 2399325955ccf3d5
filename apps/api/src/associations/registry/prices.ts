import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the registry cost. */
export const ASSOCIATION_PRICES: FieldPrices = {
  Query: { ROW: 'association', PAGE: 'associations' },
  Mutation: { WRITE: 'checkRegisterNumber saveAssociation' },
};

/** What the fields of self-audits cost. */
export const SAFEGUARDING_AUDIT_PRICES: FieldPrices = {
  Query: { PAGE: 'auditsToRate safeguardingAudits' },
  Mutation: { WRITE: 'rateSafeguardingAudit saveSafeguardingAudit stepSafeguardingAudit' },
  SafeguardingAudit: { LOADED: 'steps' },
};
