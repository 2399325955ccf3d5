import { graphql, type VariablesOf } from '#portal/graphql/graphql';
import { may, usePerson } from '#portal/parts/session';
import { stepOf, stepWith } from '#portal/parts/steps/step-spec';
import { Steps } from '#portal/parts/steps/steps';

const SetState = graphql(`
  mutation SetProgrammeState($id: ID!, $state: ProgrammeState!) {
    setProgrammeState(id: $id, state: $state) {
      id
    }
  }
`);
type State = VariablesOf<typeof SetState>['state'];

const STEPS = {
  close: stepWith({
    document: SetState,
    label: 'programme.close',
    says: 'programme.close',
    tone: 'danger',
    variables: ({ id }) => ({ id, state: 'CLOSED' as const }),
  }),
  open: stepWith({
    document: SetState,
    label: 'programme.open',
    says: 'programme.open',
    variables: ({ id }) => ({ id, state: 'OPEN' as const }),
  }),
};

/** Closes a programme to new people and institutions, or opens it again. */
export function ProgrammeState({ id, state }: { id: string; state: State }) {
  if (!may(usePerson(), 'PROGRAMME_MANAGE')) return null;
  return <Steps id={id} steps={[stepOf(state === 'OPEN' ? 'close' : 'open')]} specs={STEPS} />;
}
