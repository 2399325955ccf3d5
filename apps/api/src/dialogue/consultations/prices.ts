import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of consultations cost. */
export const CONSULTATION_PRICES: FieldPrices = {
  Query: { ROW: 'consultation', PAGE: 'consultations' },
  Mutation: { WRITE: 'createConsultation editConsultation stepConsultation' },
  Consultation: { FREE: 'silentSince', LOADED: 'institutionName noVoice participants steps' },
};
