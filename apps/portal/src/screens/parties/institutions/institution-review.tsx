import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { type OfferedStep, type StepSpec, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';

const StepInstitution = graphql(`
  mutation StepInstitution($command: InstitutionCommand!, $step: InstitutionStepInput!) {
    stepInstitution(command: $command, step: $step) {
      id
    }
  }
`);
type Command = EnumOf<'InstitutionCommand'>;

/** One mutation takes every step; what differs is what each says. */
const step = (command: Command, spec: Pick<StepSpec, 'label' | 'says' | 'tone' | 'day'>): StepSpec =>
  stepWith({
    ...spec,
    document: StepInstitution,
    variables: ({ id, revision, reason, comment }, { day }) => ({
      command,
      step: { id, version: revision, reason, comment, validUntil: day || null },
    }),
  });

const STEPS: Record<Command, StepSpec> = {
  APPROVE: step('APPROVE', {
    label: 'institutionStep.approve',
    says: 'institution.approve',
    day: 'institution.validUntil',
  }),
  RENEW: step('RENEW', {
    label: 'institutionStep.renew',
    says: 'institution.renew',
    day: 'institution.validUntil',
    tone: 'quiet',
  }),
  RESUBMIT: step('RESUBMIT', { label: 'institutionStep.resubmit', says: 'institution.resubmit' }),
  REQUEST_CHANGES: step('REQUEST_CHANGES', {
    label: 'institutionStep.requestChanges',
    says: 'institution.requestChanges',
    tone: 'quiet',
  }),
  REJECT: step('REJECT', { label: 'institutionStep.reject', says: 'institution.reject', tone: 'danger' }),
  SUSPEND: step('SUSPEND', { label: 'institutionStep.suspend', says: 'institution.suspend', tone: 'danger' }),
  REINSTATE: step('REINSTATE', { label: 'institutionStep.reinstate', says: 'institution.reinstate' }),
};

/** The decisions on an institution that this reader may take, about the version that was read. */
export function InstitutionReview({
  institution: { id, version, steps },
}: {
  institution: { id: string; version: number; steps: readonly OfferedStep<Command>[] };
}) {
  return <Steps id={id} revision={version} steps={steps} specs={STEPS} />;
}
