import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const AssociationsQuery = graphql(`
  query Associations($heritage: CountryCode) {
    associations(heritage: $heritage) {
      id
      name
      city
      country
      residenceCountries
      heritageCountries
      fields
    }
  }
`);

export const AssociationQuery = graphql(`
  query Association($id: ID!) {
    association(institutionId: $id) {
      id
      name
      city
      country
      description
      website
      residenceCountries
      heritageCountries
      fields
      languages
      founded
      members
      identifiers {
        scheme
        number
        checkedOn
      }
    }
  }
`);
export type Association = ResultOf<typeof AssociationQuery>['association'];

export const SaveAssociationMutation = graphql(`
  mutation SaveAssociation($institutionId: ID!, $association: AssociationInput!) {
    saveAssociation(institutionId: $institutionId, association: $association)
  }
`);

export const CheckNumberMutation = graphql(`
  mutation CheckRegisterNumber($institutionId: ID!, $scheme: Code!) {
    checkRegisterNumber(institutionId: $institutionId, scheme: $scheme)
  }
`);
