import { ENDING_SIDE } from '#portal/graphql/enums';
import { type EnumOf, graphql, type VariablesOf } from '#portal/graphql/graphql';
import { stepWith, type StepSpec } from '#portal/parts/steps/step-spec';

const Clear = graphql(`
  mutation ClearPlacement($step: PlacementStepInput!) {
    clearPlacement(step: $step) {
      id
    }
  }
`);
const Start = graphql(`
  mutation StartPlacement($step: PlacementStepInput!) {
    startPlacement(step: $step) {
      id
    }
  }
`);
const Suspend = graphql(`
  mutation SuspendPlacement($step: PlacementStepInput!, $reviewOn: Date) {
    suspendPlacement(step: $step, reviewOn: $reviewOn) {
      id
    }
  }
`);
const Resume = graphql(`
  mutation ResumePlacement($step: PlacementStepInput!) {
    resumePlacement(step: $step) {
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
const Complete = graphql(`
  mutation CompletePlacement($step: PlacementStepInput!) {
    completePlacement(step: $step) {
      id
    }
  }
`);
const Close = graphql(`
  mutation ClosePlacement($step: PlacementStepInput!) {
    closePlacement(step: $step) {
      id
    }
  }
`);
type Side = VariablesOf<typeof Terminate>['end']['side'];

/** The steps of a placement that only staff take. */
export const CONDUCT_STEPS: Partial<Record<EnumOf<'PlacementCommand'>, StepSpec>> = {
  CLEAR: { says: 'placement.clear', document: Clear, label: 'staff.do.clear' },
  START: { says: 'placement.start', document: Start, label: 'staff.do.start' },
  SUSPEND: stepWith({
    says: 'placement.suspend',
    document: Suspend,
    label: 'staff.do.suspend',
    tone: 'quiet',
    day: 'staff.reviewOn',
    variables: (step, { day }) => ({ step, reviewOn: day }),
  }),
  RESUME: { says: 'placement.resume', document: Resume, label: 'staff.do.resume' },
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
  COMPLETE: { says: 'placement.complete', document: Complete, label: 'staff.do.complete' },
  CLOSE: { says: 'placement.close', document: Close, label: 'staff.do.close', tone: 'quiet' },
};
