import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { stepsBy, type StepSpec } from '#portal/parts/steps/step-spec';

const StepNeed = graphql(`
  mutation StepNeed($command: NeedCommand!, $step: NeedStepInput!) {
    stepNeed(command: $command, step: $step) {
      id
    }
  }
`);

/** The steps of a need that a person takes. */
export const NEED_STEPS: Record<EnumOf<'NeedCommand'>, StepSpec> = stepsBy(StepNeed, {
  SUBMIT: { says: 'need.submit', label: 'step.submitNeed' },
  APPROVE: { says: 'need.approve', label: 'step.approveNeed' },
  REQUEST_CHANGES: { says: 'need.requestChanges', label: 'step.requestChanges', tone: 'quiet' },
  REJECT: { says: 'need.reject', label: 'step.rejectNeed', tone: 'danger' },
  PAUSE: { says: 'need.pause', label: 'step.pauseNeed', tone: 'quiet' },
  RESUME: { says: 'need.resume', label: 'step.resumeNeed' },
  CANCEL: { says: 'need.cancel', label: 'step.cancelNeed', tone: 'danger' },
});
