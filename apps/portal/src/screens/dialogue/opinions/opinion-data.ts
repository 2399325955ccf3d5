import { graphql, type ResultOf } from '#portal/graphql/graphql';

export const OpinionsQuery = graphql(`
  query Opinions($id: ID!) {
    consultation(id: $id) {
      id
      state
      institutionName
      texts {
        locale
        title
      }
    }
    opinions(consultationId: $id) {
      people
      votes
      madeAt
      method
      seed
      inputHash
      groups {
        members
        marks {
          statementId
          answer
        }
      }
      shared {
        statementId
        answer
        successes
        trials
      }
      agree {
        statementId
        answer
        successes
        trials
      }
      disagree {
        statementId
        answer
        successes
        trials
      }
      statements {
        id
        number
        locale
        text
        agree
        disagree
        seen
        groups {
          agree
          disagree
          seen
        }
      }
    }
  }
`);
export type Asked = ResultOf<typeof OpinionsQuery>['consultation'];
export type Opinions = NonNullable<ResultOf<typeof OpinionsQuery>['opinions']>;
export type Answered = Opinions['statements'][number];
export type PointedOut = Opinions['agree'][number];

/** What a group is called: a letter by its size. */
export const groupLetter = (place: number): string => String.fromCharCode(65 + place);
