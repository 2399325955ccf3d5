import type { STATEMENT_COMMAND } from '#portal/graphql/enums';
import { graphql } from '#portal/graphql/graphql';
import type { OfferedStep } from '#portal/parts/steps/step-spec';
import { recordSteps } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';

const StepMutation = graphql(`
  mutation StepStatement($command: StatementCommand!, $step: StatementStepInput!) {
    stepStatement(command: $command, step: $step)
  }
`);

type Command = (typeof STATEMENT_COMMAND)[number];

/** What this reader may do with a statement now. */
export function StatementSteps({
  statement: { id, version, steps },
}: {
  statement: { id: string; version: number; steps: readonly OfferedStep<Command>[] };
}) {
  const spec = recordSteps(StepMutation, { id, version }, (command) => `dialogue.step.${command}` as const);
  return (
    <Steps
      id={id}
      steps={steps}
      specs={{
        PUBLISH: spec('PUBLISH', { says: 'statement.publish' }),
        REFUSE: spec('REFUSE', { says: 'statement.refuse', tone: 'quiet' }),
        REMOVE: spec('REMOVE', { says: 'statement.remove', tone: 'quiet' }),
        UPHOLD: spec('UPHOLD', { says: 'statement.uphold', tone: 'quiet' }),
        OVERTURN: spec('OVERTURN', { says: 'statement.overturn' }),
        WITHHOLD: spec('WITHHOLD', { says: 'statement.withhold', tone: 'danger' }),
        APPEAL: spec('APPEAL', { says: 'statement.appeal', tone: 'quiet' }),
        WITHDRAW: spec('WITHDRAW', { says: 'statement.withdraw', tone: 'quiet' }),
      }}
    />
  );
}
