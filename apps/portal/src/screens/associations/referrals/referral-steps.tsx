import { recordSteps } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';
import { type Referral, StepReferralMutation } from '#portal/screens/associations/referrals/referral-data';

/** What this reader may do with a referral now. */
export function ReferralSteps({ referral: { id, version, state, steps } }: { referral: Referral }) {
  const spec = recordSteps(
    StepReferralMutation,
    { id, version },
    (command) => `referral.step.${command}` as const,
  );
  return (
    <Steps
      id={id}
      steps={steps}
      specs={{
        SEND: spec('SEND', { says: 'referral.send' }),
        ACCEPT: spec('ACCEPT', { says: 'referral.accept' }),
        DECLINE: spec('DECLINE', { says: 'referral.decline', tone: 'quiet' }),
        FINISH: spec('FINISH', { says: 'referral.finish' }),
        REVOKE: spec('REVOKE', {
          says: 'referral.revoke',
          tone: state === 'DRAFT' ? 'quiet' : 'danger',
        }),
      }}
    />
  );
}
