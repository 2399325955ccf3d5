import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of invitations cost. */
export const INVITATION_PRICES: FieldPrices = {
  Query: {
    PAGE: 'myInvitations staffInvitations',
  },
  Mutation: {
    WRITE: 'answerInvitation withdrawInvitation',
  },
  Institution: {
    LOADED: 'invitations',
  },
  Invitation: {
    LOADED: 'askedBy institutionName',
  },
};
