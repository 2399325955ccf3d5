import { graphql } from '#portal/graphql/graphql';
import type { StepSpec } from '#portal/screens/shared/step-spec';

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
export const PLACEMENT_STEPS: Record<string, StepSpec> = {
  accept: { says: 'placement.accept', document: Accept, label: 'step.accept' },
  decline: {
    says: 'placement.decline',
    document: Decline,
    label: 'step.decline',
    tone: 'quiet',
    reasons: ['DATES', 'PLACE', 'FAMILY', 'HEALTH', 'EMPLOYER', 'OTHER_PLACEMENT', 'TERMS', 'OTHER'],
  },
  cancel: {
    says: 'placement.cancel',
    document: Cancel,
    label: 'step.cancelPlacement',
    tone: 'danger',
    reasons: [
      'CLEARANCE_REFUSED',
      'HOST_WITHDREW',
      'PROFESSIONAL_WITHDREW',
      'SECURITY',
      'NO_BUDGET',
      'OTHER',
    ],
  },
};
