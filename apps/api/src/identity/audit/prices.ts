import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of the audit trail cost. */
export const AUDIT_PRICES: FieldPrices = {
  Query: {
    PAGE: 'auditTrail doneInMyName doneOnBehalf openObjections',
  },
  Mutation: {
    WRITE: 'answerObjection objectToAction',
  },
  ActInName: {
    LOADED: 'words',
  },
  AuditEvent: {
    LOADED: 'actorName onBehalfOfName',
  },
};
