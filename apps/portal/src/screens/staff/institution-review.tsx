import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import type { MessageId } from '#portal/i18n/i18n';
import { stepWith, type StepSpec } from '#portal/screens/shared/step-spec';
import { Steps } from '#portal/screens/shared/steps';

const StepMutation = graphql(`
  mutation StepInstitution($step: InstitutionStepInput!) {
    stepInstitution(step: $step) {
      id
    }
  }
`);
type Command = VariablesOf<typeof StepMutation>['step']['command'];
type Offered = 'approve' | 'renew' | 'resubmit' | 'requestChanges' | 'reject' | 'suspend' | 'reinstate';

const validUntil = { name: 'validUntil', label: 'institution.validUntil', kind: 'day' } as const;

/** One mutation takes every step; what differs is what each asks. */
const step = (
  command: Offered,
  asks: Omit<StepSpec, 'document' | 'variables' | 'label' | 'says'>,
): StepSpec =>
  stepWith({
    ...asks,
    document: StepMutation,
    label: `institutionStep.${command}` as MessageId,
    says: `institution.${command}`,
    variables: ({ id, revision, reason, comment }, given) => ({
      step: { id, command, version: revision, reason, comment, validUntil: given.validUntil || null },
    }),
  });

const STEPS: Partial<Record<Command, StepSpec>> = {
  approve: step('approve', { comment: 'possible', fields: [validUntil] }),
  renew: step('renew', { comment: 'possible', fields: [validUntil], tone: 'quiet' }),
  resubmit: step('resubmit', {}),
  requestChanges: step('requestChanges', {
    reasons: ['INCOMPLETE', 'UNCLEAR', 'DOCUMENTS', 'OTHER'],
    comment: 'needed',
    tone: 'quiet',
  }),
  reject: step('reject', {
    reasons: ['NOT_AN_INSTITUTION', 'OUTSIDE_PROGRAMME', 'DUPLICATE', 'DUE_DILIGENCE', 'OTHER'],
    comment: 'possible',
    tone: 'danger',
  }),
  suspend: step('suspend', {
    reasons: ['SAFETY', 'CONDUCT', 'DUE_DILIGENCE', 'AT_OWN_REQUEST', 'OTHER'],
    comment: 'possible',
    tone: 'danger',
  }),
  reinstate: step('reinstate', { comment: 'possible' }),
};

/** The decisions on an institution that this reader may take, about the version that was read. */
export function InstitutionReview({
  institution: { id, version, commands },
}: {
  institution: { id: string; version: number; commands: readonly string[] };
}) {
  return <Steps id={id} revision={version} commands={commands} specs={STEPS} />;
}
