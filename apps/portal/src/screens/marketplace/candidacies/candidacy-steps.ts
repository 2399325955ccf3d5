import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { stepsBy, type StepSpec, stepWith } from '#portal/parts/steps/step-spec';

const StepCandidacy = graphql(`
  mutation StepCandidacy($command: CandidacyStepCommand!, $step: CandidacyStepInput!) {
    stepCandidacy(command: $command, step: $step) {
      id
    }
  }
`);
const SelectOne = graphql(`
  mutation Select($step: CandidacyStepInput!) {
    selectCandidate(step: $step) {
      id
    }
  }
`);
const NotSelect = graphql(`
  mutation NotSelect($step: CandidacyStepInput!, $note: Words) {
    notSelectCandidate(step: $step, note: $note) {
      id
    }
  }
`);

/** The steps that one mutation takes. */
const BY_COMMAND: Record<EnumOf<'CandidacyStepCommand'>, StepSpec> = stepsBy(StepCandidacy, {
  INVITE: { says: 'candidacy.invite', label: 'step.invite' },
  SHORTLIST: { says: 'candidacy.shortlist', label: 'step.shortlist' },
  PREFER: { says: 'candidacy.prefer', label: 'step.prefer' },
  RESERVE: { says: 'candidacy.reserve', label: 'step.reserve', tone: 'quiet' },
  REFUSE: { says: 'candidacy.refuse', label: 'step.refuse', tone: 'danger' },
  DISMISS: { says: 'candidacy.dismiss', label: 'step.dismiss', tone: 'quiet' },
  WITHDRAW: { says: 'candidacy.withdraw', label: 'step.withdraw', tone: 'danger' },
});

/** The steps of a candidacy that need no form of their own. */
export const CANDIDACY_STEPS: Partial<Record<EnumOf<'CandidacyCommand'>, StepSpec>> = {
  ...BY_COMMAND,
  SELECT: { says: 'candidacy.select', document: SelectOne, label: 'step.select' },
  NOT_SELECT: stepWith({
    says: 'candidacy.notSelect',
    document: NotSelect,
    label: 'step.notSelect',
    tone: 'danger',
    fields: [{ name: 'note', label: 'step.privateNote', kind: 'line', optional: true }],
    variables: (step, { note }) => ({ step, note: note || null }),
  }),
};
