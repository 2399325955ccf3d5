import { graphql } from '#portal/graphql/graphql';
import { recordSteps } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import type { Wave } from '#portal/screens/mapping/waves/wave-data';

const StepMutation = graphql(`
  mutation StepWave($command: WaveCommand!, $step: WaveStepInput!) {
    stepWave(command: $command, step: $step) {
      id
    }
  }
`);

/** What this reader may do with the survey now; each step says before what it brings. */
export function WaveSteps({ wave: { id, version, steps } }: { wave: Wave }) {
  const spec = recordSteps(StepMutation, { id, version }, (command) => `wave.step.${command}` as const);
  return (
    <Steps
      id={id}
      steps={steps}
      specs={{
        SUBMIT: spec('SUBMIT', { says: 'wave.submit' }),
        OPEN: spec('OPEN', { says: 'wave.open' }),
        RETURN: spec('RETURN', { says: 'wave.return', tone: 'quiet' }),
        PAUSE: spec('PAUSE', { says: 'wave.pause', tone: 'quiet' }),
        RESUME: spec('RESUME', { says: 'wave.resume' }),
        CLOSE: spec('CLOSE', { says: 'wave.close', tone: 'quiet' }),
        REOPEN: spec('REOPEN', { says: 'wave.reopen', day: 'wave.newLastDay', tone: 'quiet' }),
        PUBLISH: spec('PUBLISH', { says: 'wave.publish' }),
        WITHDRAW: spec('WITHDRAW', { says: 'wave.withdraw', tone: 'danger' }),
        CANCEL: spec('CANCEL', { says: 'wave.cancel', tone: 'danger' }),
      }}
    />
  );
}
