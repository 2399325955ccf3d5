import { graphql, type ResultOf } from '#portal/graphql/graphql';

/** What those who decide see of a candidacy. */
export const InterviewQuery = graphql(`
  query Interview($id: ID!) {
    candidacy(id: $id) {
      id
      steps {
        command
      }
      interviewAt
      interviewOffer {
        otherAskedAt
      }
      interviewZones {
        host
        professional
      }
      preferredBy
      status {
        key
      }
      panel {
        accountId
        displayName
        side
        conflict
        scores {
          criterion
          score
        }
      }
      panelCandidates {
        accountId
        displayName
        side
      }
      notes {
        id
        text
        writtenAt
      }
    }
  }
`);
export type Interview = ResultOf<typeof InterviewQuery>['candidacy'];
export type Member = Interview['panel'][number];
