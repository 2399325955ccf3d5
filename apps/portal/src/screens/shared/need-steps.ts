import { graphql } from '#portal/graphql/graphql';
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
export const NEED_STEPS: Record<string, StepSpec> = {
  submit: { says: 'need.submit', document: Submit, label: 'step.submitNeed' },
  approve: { says: 'need.approve', document: Approve, label: 'step.approveNeed' },
  requestChanges: {
    says: 'need.requestChanges',
    document: RequestChanges,
    label: 'step.requestChanges',
    reasons: ['INCOMPLETE', 'UNCLEAR', 'UNREALISTIC', 'SAFETY', 'OTHER'],
    comment: 'needed',
    tone: 'quiet',
  },
  reject: {
    says: 'need.reject',
    document: Reject,
    label: 'step.rejectNeed',
    reasons: [
      'OUTSIDE_PROGRAMME',
      'NOT_A_TRANSFER_OF_SKILLS',
      'REPLACES_STAFF',
      'SAFETY',
      'DUPLICATE',
      'OTHER',
    ],
    comment: 'possible',
    tone: 'danger',
  },
  pause: { says: 'need.pause', document: Pause, label: 'step.pauseNeed', tone: 'quiet' },
  resume: { says: 'need.resume', document: Resume, label: 'step.resumeNeed' },
  cancel: {
    says: 'need.cancel',
    document: Cancel,
    label: 'step.cancelNeed',
    reasons: ['NO_LONGER_NEEDED', 'FILLED_ELSEWHERE', 'NO_BUDGET', 'SECURITY', 'ENTERED_BY_MISTAKE', 'OTHER'],
    tone: 'danger',
  },
};
