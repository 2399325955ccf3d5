import { graphql } from '#portal/graphql/graphql';
import { stepWith, type StepSpec } from '#portal/screens/shared/step-spec';

const Accept = graphql(`
  mutation AcceptReport($decision: ReportDecisionInput!) {
    acceptReport(decision: $decision) {
      id
    }
  }
`);
const Return = graphql(`
  mutation ReturnReport($decision: ReportDecisionInput!) {
    returnReport(decision: $decision) {
      id
    }
  }
`);
const Waive = graphql(`
  mutation WaiveReport($decision: ReportDecisionInput!) {
    waiveReport(decision: $decision) {
      id
    }
  }
`);

/** What staff decide on a report. */
export const REPORT_STEPS: Record<string, StepSpec> = {
  accept: stepWith({
    says: 'report.accept',
    document: Accept,
    label: 'staff.do.acceptReport',
    variables: ({ id }) => ({ decision: { id } }),
  }),
  return: stepWith({
    says: 'report.return',
    document: Return,
    label: 'staff.do.returnReport',
    tone: 'quiet',
    reasons: ['INCOMPLETE', 'UNCLEAR', 'FIGURES_DIFFER', 'WRONG_PERIOD'],
    comment: 'needed',
    variables: ({ id, reason, comment }) => ({ decision: { id, reason, comment } }),
  }),
  waive: stepWith({
    says: 'report.waive',
    document: Waive,
    label: 'staff.do.waiveReport',
    tone: 'quiet',
    reasons: ['NO_ANSWER', 'PERSON_LEFT', 'NO_LONGER_APPLIES'],
    variables: ({ id, reason }) => ({ decision: { id, reason } }),
  }),
};
