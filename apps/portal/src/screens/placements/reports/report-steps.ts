import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { stepWith, type StepSpec } from '#portal/parts/steps/step-spec';

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

/** What is decided on a report that was sent, or that nobody will write. */
export const REPORT_STEPS: Partial<Record<EnumOf<'ReportCommand'>, StepSpec>> = {
  ACCEPT: stepWith({
    says: 'report.accept',
    document: Accept,
    label: 'report.accept',
    variables: ({ id }) => ({ decision: { id } }),
  }),
  RETURN: stepWith({
    says: 'report.return',
    document: Return,
    label: 'report.return',
    tone: 'quiet',
    variables: ({ id, reason, comment }) => ({ decision: { id, reason, comment } }),
  }),
  WAIVE: stepWith({
    says: 'report.waive',
    document: Waive,
    label: 'report.waive',
    tone: 'quiet',
    variables: ({ id, reason }) => ({ decision: { id, reason } }),
  }),
};
