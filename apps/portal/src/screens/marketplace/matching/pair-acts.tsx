import { useState } from 'react';
import { useAct } from '#portal/graphql/act';
import { OVERRIDABLE_GATE } from '#portal/graphql/enums';
import { graphql, readFragment, type VariablesOf } from '#portal/graphql/graphql';
import { type MessageId, useT } from '#portal/i18n/i18n';
import { Load } from '#portal/parts/load';
import { may, usePerson } from '#portal/parts/session';
import { ApplyForm } from '#portal/screens/marketplace/candidacies/apply';
import {
  ExplanationFragment,
  type ExplanationRef,
} from '#portal/screens/marketplace/matching/explanation-data';
import { useGateWords } from '#portal/screens/marketplace/matching/explanation-gates';
import { OverrideDialog } from '#portal/screens/marketplace/matching/gate-override';
import { Button } from '#portal/ui/button';
import { Dialog } from '#portal/ui/dialog';

const OverrideMutation = graphql(`
  mutation OverrideMatchGate($needId: ID!, $professionalId: ID!, $gate: OverridableGate!, $reason: Words!) {
    overrideMatchGate(needId: $needId, professionalId: $professionalId, gate: $gate, reason: $reason) {
      score
    }
  }
`);
const AccountQuery = graphql(`
  query AccountOfProfessional($id: ID!) {
    professional(id: $id) {
      accountId
    }
  }
`);
type Gate = VariablesOf<typeof OverrideMutation>['gate'];
interface Pair {
  needId: string;
  professionalId: string;
}

/** What staff may do about a pair that is no candidacy: let it into the list, or apply for the person. */
export function PairActs({ explanation, ...pair }: Pair & { explanation: ExplanationRef }) {
  return (
    <div className="row">
      <LetIn {...pair} explanation={explanation} />
      <ApplyFor {...pair} />
    </div>
  );
}

/** An approver lets the pair into the list in spite of a condition that fails. */
function LetIn({ explanation, ...pair }: Pair & { explanation: ExplanationRef }) {
  const t = useT();
  const words = useGateWords();
  const person = usePerson();
  const override = useAct(OverrideMutation);
  const [open, setOpen] = useState(false);
  const gates = readFragment(ExplanationFragment, explanation).gates.filter(
    ({ code, answer, overridden }) =>
      answer === 'FAIL' && !overridden && OVERRIDABLE_GATE.some((known) => known === code),
  );
  if (gates.length === 0 || !may(person, 'MATCH_OVERRIDE')) return null;
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('staff.do.override')}
      </Button>
      <OverrideDialog
        open={open}
        onClose={() => setOpen(false)}
        gates={gates.map(({ code, required, actual }) => ({
          value: code,
          label: `${t(`gate.${code}` as MessageId)} (${words(code, required)} / ${words(code, actual)})`,
        }))}
        text={t('match.letInMeans')}
        send={async ({ gate, reason }) => (await override({ ...pair, gate: gate as Gate, reason })).problem}
      />
    </>
  );
}

/** A case officer submits the application of someone met or phoned. */
function ApplyFor({ needId, professionalId }: Pair) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!may(usePerson(), 'CANDIDACY_STEP')) return null;
  return (
    <>
      <Button tone="quiet" onClick={() => setOpen(true)}>
        {t('match.applyFor')}
      </Button>
      <Dialog title={t('match.applyFor')} open={open} onClose={() => setOpen(false)}>
        <p>{t('staff.onBehalfText')}</p>
        <Load query={AccountQuery} variables={{ id: professionalId }} lines={3}>
          {({ professional }) => <ApplyForm needId={needId} onBehalfOf={professional.accountId} />}
        </Load>
      </Dialog>
    </>
  );
}
