import { graphql } from '#portal/graphql/graphql';
import { stepsBy } from '#portal/parts/steps/step-spec';

const StepReport = graphql(`
  mutation StepReport($command: ReportStepCommand!, $step: ReportStepInput!) {
    stepReport(command: $command, step: $step) {
      id
    }
  }
`);

/** What staff decide on a report. */
export const REPORT_STEPS = stepsBy(StepReport, {
  ACCEPT: { says: 'report.accept', label: 'report.accept' },
  RETURN: { says: 'report.return', label: 'report.return', tone: 'quiet' },
  WAIVE: { says: 'report.waive', label: 'report.waive', tone: 'quiet' },
});
