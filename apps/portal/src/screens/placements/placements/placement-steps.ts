import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { stepsBy, type StepSpec } from '#portal/parts/steps/step-spec';

/** The mutation of every step that brings nothing of its own. */
export const StepPlacement = graphql(`
  mutation StepPlacement($command: PlacementStepCommand!, $step: PlacementStepInput!) {
    stepPlacement(command: $command, step: $step) {
      id
    }
  }
`);

/** The steps of a placement that its two sides take. */
export const PLACEMENT_STEPS: Partial<Record<EnumOf<'PlacementCommand'>, StepSpec>> = stepsBy(StepPlacement, {
  ACCEPT: { says: 'placement.accept', label: 'step.accept' },
  DECLINE: { says: 'placement.decline', label: 'step.decline', tone: 'quiet' },
  CANCEL: { says: 'placement.cancel', label: 'step.cancelPlacement', tone: 'danger' },
});
