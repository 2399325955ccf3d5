import { ENDING_SIDE } from '#portal/graphql/enums';
import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { stepWith, type StepSpec } from '#portal/screens/shared/step-spec';

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
export const STAFF_PLACEMENT_STEPS: Record<string, StepSpec> = {
  clear: { says: 'placement.clear', document: Clear, label: 'staff.do.clear' },
  start: { says: 'placement.start', document: Start, label: 'staff.do.start' },
  suspend: stepWith({
    says: 'placement.suspend',
    document: Suspend,
    label: 'staff.do.suspend',
    tone: 'quiet',
    reasons: ['SECURITY', 'HEALTH', 'HOST_NOT_READY', 'CLEARANCE_EXPIRED', 'INCIDENT', 'PERSONAL', 'OTHER'],
    fields: [{ name: 'reviewOn', label: 'staff.reviewOn', kind: 'day' }],
    variables: (step, { reviewOn }) => ({ step, reviewOn }),
  }),
  resume: { says: 'placement.resume', document: Resume, label: 'staff.do.resume' },
  terminate: stepWith({
    says: 'placement.terminate',
    document: Terminate,
    label: 'staff.do.terminate',
    tone: 'danger',
    reasons: ['MISCONDUCT', 'SECURITY', 'HEALTH', 'PERSONAL', 'HOST_ENDED', 'NO_PROGRESS', 'OTHER'],
    fields: [
      { name: 'endedOn', label: 'staff.endedOn', kind: 'day' },
      {
        name: 'side',
        label: 'staff.side',
        kind: 'code',
        codes: ENDING_SIDE,
      },
    ],
    variables: (step, { endedOn = '', side }) => ({ step, end: { endedOn, side: side as Side } }),
  }),
  complete: { says: 'placement.complete', document: Complete, label: 'staff.do.complete' },
  close: { says: 'placement.close', document: Close, label: 'staff.do.close', tone: 'quiet' },
};
