import { graphql, type ResultOf } from '#portal/graphql/graphql';
import { StepFragment } from '#portal/parts/steps/step-spec';

export const ConsultationsQuery = graphql(`
  query Consultations($states: [ConsultationState!], $country: CountryCode, $after: Cursor) {
    consultations(states: $states, country: $country, after: $after) {
      edges {
        node {
          id
          state
          country
          institutionName
          opensOn
          closesOn
          replyDueOn
          silentSince
          participants
          texts {
            locale
            title
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
export type ConsultationRow = ResultOf<typeof ConsultationsQuery>['consultations']['edges'][number]['node'];

export const ConsultationQuery = graphql(
  `
    query Consultation($id: ID!) {
      consultation(id: $id) {
        id
        state
        version
        country
        institutionName
        audience
        opensOn
        statementsUntil
        closesOn
        replyDueOn
        replyExtendedOn
        repliedAt
        silentSince
        participants
        noVoice
        reason
        texts {
          locale
          title
          question
          canChange
          cannotChange
          background
        }
        seeds {
          locale
          text
        }
        steps {
          command
          ...StepParts
        }
      }
    }
  `,
  [StepFragment],
);
export type Consultation = ResultOf<typeof ConsultationQuery>['consultation'];

export const StatementsQuery = graphql(`
  query Statements($consultationId: ID!, $seed: Code!, $after: Cursor) {
    statements(consultationId: $consultationId, seed: $seed, after: $after) {
      edges {
        node {
          id
          number
          locale
          text
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
