import { graphql } from '#portal/graphql/graphql';

/** Gives an account one more role among the staff. */
export const GrantMutation = graphql(`
  mutation GrantStaffRole($accountId: ID!, $grant: StaffGrantInput!) {
    grantStaffRole(accountId: $accountId, grant: $grant)
  }
`);
