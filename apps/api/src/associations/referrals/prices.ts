import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of referrals cost. */
export const REFERRAL_PRICES: FieldPrices = {
  Query: { FREE: 'emergencyNumbers', ROW: 'referral', PAGE: 'referrals referralsToWatch serviceRegions' },
  Mutation: { WRITE: 'confirmReferral readReferral stepReferral writeReferral' },
  Referral: { LOADED: 'steps' },
};
