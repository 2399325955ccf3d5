import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const GapCountriesQuery = graphql(`
  query GapCountries {
    gapCountries
  }
`);
export const GapsQuery = graphql(`
  query Gaps($country: CountryCode!) {
    gapMap(country: $country) {
      country
      month
      rows {
        uri
        needs
        positions
        present {
          value
          fewerThan
        }
        soon {
          value
          fewerThan
        }
        places {
          place
          people {
            value
          }
        }
        drafted
        closed
      }
    }
    myInstitutions {
      id
      name
      country
      programmeIds
    }
    programmes {
      id
      name
    }
  }
`);
export const DraftMutation = graphql(`
  mutation DraftNeedFromGap($programmeId: ID!, $institutionId: ID!, $groupUri: ID!, $locale: Code!) {
    draftNeedFromGap(
      programmeId: $programmeId
      institutionId: $institutionId
      groupUri: $groupUri
      locale: $locale
    )
  }
`);
export type GapMap = ResultOf<typeof GapsQuery>['gapMap'];
export type GapRow = GapMap['rows'][number];
