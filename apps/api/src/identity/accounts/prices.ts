import type { FieldPrices } from '#api/graphql/price-classes';

/** What the fields of accounts cost. */
export const ACCOUNT_PRICES: FieldPrices = {
  Query: {
    ROW: 'me',
    PAGE: 'mySessions staffAccounts',
  },
  Mutation: {
    WRITE: `changeAccountSettings confirmEmail endSession grantStaffRole inviteStaff resignStaffRole
      requestPasswordReset restoreAccount revokeStaffRole signOut suspendAccount`,
    PASSWORD: 'acceptInvitation changePassword register resetPassword signIn',
  },
  Account: {
    FREE: 'memberships permissions',
    LOADED: 'grants',
  },
};
