import { type EnumOf, graphql } from '#portal/graphql/graphql';
import type { StepSpec } from '#portal/parts/steps/step-spec';

const Accept = graphql(`
  mutation AcceptOffer($step: PlacementStepInput!) {
    acceptOffer(step: $step) {
      id
    }
  }
`);
const Decline = graphql(`
  mutation DeclineOffer($step: PlacementStepInput!) {
    declineOffer(step: $step) {
      id
    }
  }
`);
const Cancel = graphql(`
  mutation CancelPlacement($step: PlacementStepInput!) {
    cancelPlacement(step: $step) {
      id
    }
  }
`);

/** The steps of a placement that its two sides take. */
export const PLACEMENT_STEPS: Partial<Record<EnumOf<'PlacementCommand'>, StepSpec>> = {
  ACCEPT: { says: 'placement.accept', document: Accept, label: 'step.accept' },
  DECLINE: {
    says: 'placement.decline',
    document: Decline,
    label: 'step.decline',
    tone: 'quiet',
  },
  CANCEL: {
    says: 'placement.cancel',
    document: Cancel,
    label: 'step.cancelPlacement',
    tone: 'danger',
  },
};
