import { graphql, type ResultOf } from '#portal/graphql/graphql';

/** Every answer of every form. */
const AnswerParts = graphql(`
  fragment AnswerParts on Answers @_unmask {
    hours
    days
    outputs {
      output
      value
    }
    trained {
      total
      women
      youth
      withDisability
    }
    activities {
      kind
      hours
    }
    transferLevel
    stillInUse
    ratings {
      relevance
      preparation
      communication
      result
    }
    barriers
    handover
    lessons
    supportNeeded
  }
`);
const OutputParts = graphql(`
  fragment OutputParts on OutputProgress @_unmask {
    text
    indicator
    target
    baseline
    value
    isReached
  }
`);

export const ReportQuery = graphql(
  `
    query Report($id: ID!) {
      report(id: $id) {
        id
        kind
        state
        placementId
        periodFrom
        periodTo
        dueOn
        submittedAt
        version
        reason
        comment
        steps {
          command
        }
        form {
          name
          isRequired
        }
        withheld
        surveyAnswers {
          id
          lessons
          stillInUse
          ratings {
            relevance
            preparation
            communication
            result
          }
        }
        answers {
          ...AnswerParts
        }
      }
    }
  `,
  [AnswerParts],
);
export type Report = ResultOf<typeof ReportQuery>['report'];

/** What is known before the form is opened: the outputs with their targets, and the proposal. */
export const StartQuery = graphql(
  `
    query ReportStart($id: ID!, $placementId: ID!) {
      outputsOfPlacement(placementId: $placementId) {
        ...OutputParts
      }
      reportProposal(id: $id) {
        ...AnswerParts
      }
    }
  `,
  [AnswerParts, OutputParts],
);
export const OutputsQuery = graphql(
  `
    query PlacementOutputs($placementId: ID!) {
      outputsOfPlacement(placementId: $placementId) {
        ...OutputParts
      }
    }
  `,
  [OutputParts],
);
export type OutputLine = ResultOf<typeof OutputsQuery>['outputsOfPlacement'][number];

export const SaveMutation = graphql(`
  mutation SaveReport($edit: ReportEditInput!, $answers: AnswersInput!) {
    saveReport(edit: $edit, answers: $answers) {
      id
      version
    }
  }
`);
export const SubmitMutation = graphql(`
  mutation SubmitReport($edit: ReportEditInput!, $answers: AnswersInput!) {
    submitReport(edit: $edit, answers: $answers) {
      id
      version
    }
  }
`);
