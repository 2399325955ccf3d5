import { ENDING_SIDE } from '#portal/graphql/enums';
import { type EnumOf, graphql, type VariablesOf } from '#portal/graphql/graphql';
import { stepsBy, type StepSpec, stepWith } from '#portal/parts/steps/step-spec';
import { StepPlacement } from '#portal/screens/placements/placements/placement-steps';

const Suspend = graphql(`
  mutation SuspendPlacement($step: PlacementStepInput!, $reviewOn: Date) {
    suspendPlacement(step: $step, reviewOn: $reviewOn) {
      id
    }
  }
`);
const Terminate = graphql(`
  mutation TerminatePlacement($step: PlacementStepInput!, $end: EarlyEndInput!) {
    terminatePlacement(step: $step, end: $end) {
      id
    }
  }
`);
type Side = VariablesOf<typeof Terminate>['end']['side'];

/** The steps of a placement that only staff take. */
export const CONDUCT_STEPS: Partial<Record<EnumOf<'PlacementCommand'>, StepSpec>> = {
  ...stepsBy(StepPlacement, {
    CLEAR: { says: 'placement.clear', label: 'staff.do.clear' },
    START: { says: 'placement.start', label: 'staff.do.start' },
    RESUME: { says: 'placement.resume', label: 'staff.do.resume' },
    COMPLETE: { says: 'placement.complete', label: 'staff.do.complete' },
    CLOSE: { says: 'placement.close', label: 'staff.do.close', tone: 'quiet' },
  }),
  SUSPEND: stepWith({
    says: 'placement.suspend',
    document: Suspend,
    label: 'staff.do.suspend',
    tone: 'quiet',
    day: 'staff.reviewOn',
    variables: (step, { day }) => ({ step, reviewOn: day }),
  }),
  TERMINATE: stepWith({
    says: 'placement.terminate',
    document: Terminate,
    label: 'staff.do.terminate',
    tone: 'danger',
    day: 'staff.endedOn',
    fields: [
      {
        name: 'side',
        label: 'staff.side',
        kind: 'code',
        codes: ENDING_SIDE,
      },
    ],
    variables: (step, { day = '', side }) => ({ step, end: { endedOn: day, side: side as Side } }),
  }),
};
