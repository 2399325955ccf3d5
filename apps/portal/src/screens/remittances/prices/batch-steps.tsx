import { graphql } from '#portal/graphql/graphql';
import { type StepSpec, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import type { Batch } from '#portal/screens/remittances/prices/price-data';

const StepMutation = graphql(`
  mutation StepPriceBatch($command: PriceBatchCommand!, $step: PriceBatchStepInput!) {
    stepPriceBatch(command: $command, step: $step) {
      id
    }
  }
`);
type Command = Batch['steps'][number]['command'];

/** What this reader may do with the batch now; each step says before what it brings. */
export function BatchSteps({
  batch: { id, version, steps },
  replaces,
}: {
  batch: Batch;
  /** Whether readers see prices of the same quarters already. */
  replaces: boolean;
}) {
  const spec = (command: Command, says: Omit<StepSpec, 'document' | 'variables'>) =>
    stepWith({
      ...says,
      document: StepMutation,
      variables: ({ reason }) => ({ command, step: { id, version, reason, replaces } }),
    });
  return (
    <Steps
      id={id}
      steps={steps}
      specs={{
        SUBMIT: spec('SUBMIT', { label: 'prices.step.SUBMIT', says: 'priceBatch.submit' }),
        PUBLISH: spec('PUBLISH', {
          label: 'prices.step.PUBLISH',
          says: replaces ? 'prices.replace' : 'priceBatch.publish',
        }),
        RETURN: spec('RETURN', { label: 'prices.step.RETURN', says: 'priceBatch.return', tone: 'quiet' }),
        WITHDRAW: spec('WITHDRAW', {
          label: 'prices.step.WITHDRAW',
          says: 'priceBatch.withdraw',
          tone: 'danger',
        }),
        RESTORE: spec('RESTORE', { label: 'prices.step.RESTORE', says: 'priceBatch.restore' }),
        DISCARD: spec('DISCARD', {
          label: 'prices.step.DISCARD',
          says: 'priceBatch.discard',
          tone: 'danger',
        }),
      }}
    />
  );
}
