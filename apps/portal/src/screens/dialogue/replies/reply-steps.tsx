import { graphql } from '#portal/graphql/graphql';
import { recordSteps } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import type { AskedReply, Reply } from '#portal/screens/dialogue/replies/reply-data';

const StepMutation = graphql(`
  mutation StepReply($command: ReplyCommand!, $step: ReplyStepInput!) {
    stepReply(command: $command, step: $step) {
      version
    }
  }
`);

/** Signing a reply, sending it back and publishing it, for those who may now. */
export function ReplySteps({
  asked: { id, version },
  reply: { steps },
}: {
  asked: AskedReply;
  reply: Reply;
}) {
  const spec = recordSteps(StepMutation, { id, version }, (command) => `dialogue.step.${command}` as const);
  return (
    <Steps
      id={id}
      steps={steps}
      specs={{
        SIGN_REPLY: spec('SIGN_REPLY', { says: 'consultation.signReply' }),
        PUBLISH_REPLY: spec('PUBLISH_REPLY', { says: 'consultation.publishReply' }),
        RETURN_REPLY: spec('RETURN_REPLY', { says: 'consultation.returnReply', tone: 'quiet' }),
      }}
    />
  );
}
