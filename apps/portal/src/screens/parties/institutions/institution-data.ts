import { graphql } from '#portal/graphql/graphql';

/** Changes what an institution says of itself; `version` is the one that was read. */
export const EditMutation = graphql(`
  mutation EditInstitution($id: ID!, $version: Int!, $change: InstitutionChangeInput!) {
    editInstitution(id: $id, version: $version, change: $change) {
      id
    }
  }
`);
