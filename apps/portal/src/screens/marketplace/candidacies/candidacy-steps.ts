import { type EnumOf, graphql } from '#portal/graphql/graphql';
import { stepWith, type StepSpec } from '#portal/parts/steps/step-spec';

const Invite = graphql(`
  mutation Invite($step: CandidacyStepInput!) {
    inviteCandidate(step: $step) {
      id
    }
  }
`);
const Dismiss = graphql(`
  mutation Dismiss($step: CandidacyStepInput!) {
    dismissCandidacy(step: $step) {
      id
    }
  }
`);
const Refuse = graphql(`
  mutation Refuse($step: CandidacyStepInput!) {
    refuseCandidate(step: $step) {
      id
    }
  }
`);
const Shortlist = graphql(`
  mutation Shortlist($step: CandidacyStepInput!) {
    shortlistCandidate(step: $step) {
      id
    }
  }
`);
const Prefer = graphql(`
  mutation Prefer($step: CandidacyStepInput!) {
    preferCandidate(step: $step) {
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
const Reserve = graphql(`
  mutation Reserve($step: CandidacyStepInput!) {
    reserveCandidate(step: $step) {
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
const Withdraw = graphql(`
  mutation Withdraw($step: CandidacyStepInput!) {
    withdrawCandidacy(step: $step) {
      id
    }
  }
`);

/** The steps of a candidacy that need no more than a reason. */
export const CANDIDACY_STEPS: Partial<Record<EnumOf<'CandidacyCommand'>, StepSpec>> = {
  INVITE: { says: 'candidacy.invite', document: Invite, label: 'step.invite' },
  SHORTLIST: { says: 'candidacy.shortlist', document: Shortlist, label: 'step.shortlist' },
  PREFER: { says: 'candidacy.prefer', document: Prefer, label: 'step.prefer' },
  SELECT: { says: 'candidacy.select', document: SelectOne, label: 'step.select' },
  RESERVE: { says: 'candidacy.reserve', document: Reserve, label: 'step.reserve', tone: 'quiet' },
  REFUSE: {
    says: 'candidacy.refuse',
    document: Refuse,
    label: 'step.refuse',
    tone: 'danger',
  },
  NOT_SELECT: stepWith({
    says: 'candidacy.notSelect',
    document: NotSelect,
    label: 'step.notSelect',
    tone: 'danger',
    fields: [{ name: 'note', label: 'step.privateNote', kind: 'line', optional: true }],
    variables: (step, { note }) => ({ step, note: note || null }),
  }),
  DISMISS: {
    says: 'candidacy.dismiss',
    document: Dismiss,
    label: 'step.dismiss',
    tone: 'quiet',
  },
  WITHDRAW: { says: 'candidacy.withdraw', document: Withdraw, label: 'step.withdraw', tone: 'danger' },
};
