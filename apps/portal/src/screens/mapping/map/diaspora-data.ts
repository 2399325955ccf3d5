import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const DiasporasQuery = graphql(`
  query Diasporas {
    diasporas {
      country
      month
      people {
        value
        fewerThan
      }
      official {
        oneIn
        stock
        year
      }
    }
  }
`);
export const DiasporaQuery = graphql(`
  query Diaspora($country: CountryCode!, $place: Code, $groupUri: ID, $soon: Boolean) {
    diaspora(country: $country, place: $place, groupUri: $groupUri, soon: $soon) {
      country
      policy
      month
      madeAt
      attribution
      people {
        value
        fewerThan
      }
      official {
        oneIn
        stock
        year
      }
      instead {
        place
        group
        soon
        people {
          value
        }
      }
      places {
        place
        people {
          value
        }
        official {
          oneIn
          stock
          year
        }
      }
      groups {
        uri
        people {
          value
        }
      }
    }
  }
`);
export type DiasporaMap = NonNullable<ResultOf<typeof DiasporaQuery>['diaspora']>;
