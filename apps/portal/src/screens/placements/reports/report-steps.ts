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

/** What staff decide on a report. */
export const REPORT_STEPS: Partial<Record<EnumOf<'ReportCommand'>, StepSpec>> = {
  ACCEPT: stepWith({
    says: 'report.accept',
    document: Accept,
    label: 'staff.do.acceptReport',
    variables: ({ id }) => ({ decision: { id } }),
  }),
  RETURN: stepWith({
    says: 'report.return',
    document: Return,
    label: 'staff.do.returnReport',
    tone: 'quiet',
    variables: ({ id, reason, comment }) => ({ decision: { id, reason, comment } }),
  }),
  WAIVE: stepWith({
    says: 'report.waive',
    document: Waive,
    label: 'staff.do.waiveReport',
    tone: 'quiet',
    variables: ({ id, reason }) => ({ decision: { id, reason } }),
  }),
};
