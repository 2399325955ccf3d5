import { type EnumOf, graphql } from '#portal/graphql/graphql';
import type { StepSpec } from '#portal/screens/shared/step-spec';

const Submit = graphql(`
  mutation SubmitNeed($step: NeedStepInput!) {
    submitNeed(step: $step) {
      id
    }
  }
`);
const Approve = graphql(`
  mutation ApproveNeed($step: NeedStepInput!) {
    approveNeed(step: $step) {
      id
    }
  }
`);
const RequestChanges = graphql(`
  mutation RequestNeedChanges($step: NeedStepInput!) {
    requestNeedChanges(step: $step) {
      id
    }
  }
`);
const Reject = graphql(`
  mutation RejectNeed($step: NeedStepInput!) {
    rejectNeed(step: $step) {
      id
    }
  }
`);
const Pause = graphql(`
  mutation PauseNeed($step: NeedStepInput!) {
    pauseNeed(step: $step) {
      id
    }
  }
`);
const Resume = graphql(`
  mutation ResumeNeed($step: NeedStepInput!) {
    resumeNeed(step: $step) {
      id
    }
  }
`);
const Cancel = graphql(`
  mutation CancelNeed($step: NeedStepInput!) {
    cancelNeed(step: $step) {
      id
    }
  }
`);

/** The steps of a need that a person takes. */
export const NEED_STEPS: Partial<Record<EnumOf<'NeedCommand'>, StepSpec>> = {
  SUBMIT: { says: 'need.submit', document: Submit, label: 'step.submitNeed' },
  APPROVE: { says: 'need.approve', document: Approve, label: 'step.approveNeed' },
  REQUEST_CHANGES: {
    says: 'need.requestChanges',
    document: RequestChanges,
    label: 'step.requestChanges',
    tone: 'quiet',
  },
  REJECT: {
    says: 'need.reject',
    document: Reject,
    label: 'step.rejectNeed',
    tone: 'danger',
  },
  PAUSE: { says: 'need.pause', document: Pause, label: 'step.pauseNeed', tone: 'quiet' },
  RESUME: { says: 'need.resume', document: Resume, label: 'step.resumeNeed' },
  CANCEL: {
    says: 'need.cancel',
    document: Cancel,
    label: 'step.cancelNeed',
    tone: 'danger',
  },
};
